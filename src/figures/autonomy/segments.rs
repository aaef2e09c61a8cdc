//! Computes points such that the point nearest to a pointer belongs to the segment under it.
//!
//! The nearest point changes half-way between two points, so the boundary of two segments must be half-way. Hence the
//! first point determines all others: each is the previous one, mirrored at the boundary.

/// A position for each segment, between 0 and the sum of the lengths.
///
/// If there is no solution, the middles of the segments.
pub fn points(lengths: &[f64]) -> Vec<f64> {
    let starts: Vec<f64> =
        lengths.iter().scan(0.0, |end, length| Some(std::mem::replace(end, *end + length))).collect();
    // Every position is `sign * first + offset` and must be inside its segment, which bounds the first.
    let (mut sign, mut offset) = (1.0, 0.0);
    let (mut least, mut most) = (f64::MIN, f64::MAX);
    let mut terms = Vec::new();
    for (start, length) in starts.iter().zip(lengths) {
        if !terms.is_empty() {
            (sign, offset) = (-sign, 2.0 * start - offset);
        }
        let ends = [(start - offset) * sign, (start + length - offset) * sign];
        least = f64::max(least, ends[0].min(ends[1]));
        most = f64::min(most, ends[0].max(ends[1]));
        terms.push((sign, offset));
    }
    if least < most {
        let first = f64::midpoint(least, most);
        terms.into_iter().map(|(sign, offset)| sign * first + offset).collect()
    } else {
        starts.iter().zip(lengths).map(|(start, length)| start + length / 2.0).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::points;

    fn nearest(points: &[f64], position: f64) -> usize {
        let away = |index: &usize| (points[*index] - position).abs();
        (0..points.len()).min_by(|one, other| away(one).total_cmp(&away(other))).expect("there are points")
    }

    #[test]
    fn the_nearest_point_is_the_segment_under_the_pointer() {
        let lengths = [45.0, 25.5, 16.0, 8.5, 2.0, 1.0, 2.0];
        let points = points(&lengths);
        let mut start = 0.0;
        for (segment, length) in lengths.iter().enumerate() {
            for part in [0.01, 0.5, 0.99] {
                assert_eq!(nearest(&points, start + length * part), segment);
            }
            start += length;
        }
    }

    #[test]
    fn where_nothing_fits_points_stand_in_the_middles() {
        assert_eq!(points(&[10.0, 1.0, 10.0, 1.0, 10.0, 40.0, 1.0]), [5.0, 10.5, 16.0, 21.5, 27.0, 52.0, 72.5]);
    }
}
