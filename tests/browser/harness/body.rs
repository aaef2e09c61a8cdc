//! The body of an answer, in one piece or in several with pauses between them, as over a slow line.

use hyper::body::{Body, Bytes, Frame};
use std::collections::VecDeque;
use std::error::Error;
use std::fmt::{self, Display, Formatter};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;
use tokio::time::{Sleep, sleep};

/// A pause in which a browser lays out and paints what it has.
const PAUSE: Duration = Duration::from_millis(200);

/// The pieces that are still to be sent.
pub struct Pieces {
    pieces: VecDeque<Bytes>,
    pause: Option<Pin<Box<Sleep>>>,
    /// True if the connection drops after the last piece.
    drops: bool,
}

/// A connection that the test drops.
#[derive(Debug)]
pub struct Dropped;

impl Display for Dropped {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        out.write_str("dropped by the test")
    }
}

impl Error for Dropped {}

impl Pieces {
    /// A body in one piece.
    pub fn whole(body: impl Into<Bytes>) -> Pieces {
        Pieces { pieces: VecDeque::from([body.into()]), pause: None, drops: false }
    }

    /// Half of a body, after which the connection drops.
    pub fn half(mut body: Vec<u8>) -> Pieces {
        body.truncate(body.len() / 2);
        Pieces { drops: true, ..Pieces::whole(body) }
    }

    /// A body with a pause after each occurrence of some texts.
    pub fn paused_after(body: Vec<u8>, texts: &[&str]) -> Pieces {
        let mut ends: Vec<usize> = texts
            .iter()
            .flat_map(|text| {
                let starts = body.windows(text.len()).enumerate().filter(|(_, found)| *found == text.as_bytes());
                starts.map(|(start, _)| start + text.len()).collect::<Vec<_>>()
            })
            .collect();
        ends.sort_unstable();
        let mut body = Bytes::from(body);
        let mut pieces = VecDeque::new();
        let mut sent = 0;
        for end in ends {
            pieces.push_back(body.split_to(end - sent));
            sent = end;
        }
        pieces.push_back(body);
        Pieces { pieces, pause: None, drops: false }
    }
}

impl Body for Pieces {
    type Data = Bytes;
    type Error = Dropped;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Dropped>>> {
        if let Some(pause) = &mut self.pause {
            ready!(pause.as_mut().poll(context));
            self.pause = None;
        }
        let piece = self.pieces.pop_front();
        if !self.pieces.is_empty() {
            self.pause = Some(Box::pin(sleep(PAUSE)));
        }
        Poll::Ready(match piece {
            Some(piece) => Some(Ok(Frame::data(piece))),
            None => self.drops.then_some(Err(Dropped)),
        })
    }
}
