//! A static server on a port of its own, which is an origin of its own. It writes down every request.

use super::site::{Answer, Site};

use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use std::cell::{Cell, RefCell};
use std::net::{Ipv4Addr, SocketAddr};
use std::rc::Rc;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::task::spawn_local;

/// Where the script is that keeps a console; not of the site, and not counted among what is asked of it.
const WATCH: &str = "/.console_recorder.js";

/// Where the script is that knows the timers of a page.
const TIMERS: &str = "/.timers.js";

/// Where the page is that a browser goes to before it opens another.
const BLANK: &str = "/.blank";

/// A running server. It ends with the test, whose thread it shares.
pub struct Server {
    /// Where it listens.
    pub address: SocketAddr,
    site: Site,
    watched: bool,
    requests: RefCell<Vec<String>>,
    waiting: Cell<usize>,
    gate: Semaphore,
}

impl Server {
    /// Starts one. Where it is `watched`, each page begins with the script that keeps its console.
    pub async fn start(site: Site, watched: bool) -> Rc<Server> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("a free port");
        let address = listener.local_addr().expect("a port of its own");
        let server = Rc::new(Server {
            address,
            site,
            watched,
            requests: RefCell::default(),
            waiting: Cell::new(0),
            gate: Semaphore::new(0),
        });
        let running = server.clone();
        spawn_local(async move {
            while let Ok((stream, _)) = listener.accept().await {
                spawn_local(running.clone().converse(stream));
            }
        });
        server
    }

    /// The address of a place in the site: what follows its root.
    pub fn url(&self, place: &str) -> String {
        format!("http://{}{}{place}", self.address, self.site.base)
    }

    /// The address of a page with nothing on it.
    pub fn blank(&self) -> String {
        format!("http://{}{BLANK}", self.address)
    }

    /// The paths asked for so far, in order.
    pub fn requests(&self) -> Vec<String> {
        self.requests.borrow().clone()
    }

    /// How many requests are held back now.
    pub fn waiting(&self) -> usize {
        self.waiting.get()
    }

    /// Lets go what was held back, now and from here on.
    pub fn release(&self) {
        self.gate.add_permits(Semaphore::MAX_PERMITS / 2);
    }

    async fn converse(self: Rc<Self>, stream: TcpStream) {
        let service = service_fn(|request| self.clone().answer(request));
        // A browser that goes away in the middle of an answer is no diagnostic.
        let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
    }

    async fn answer(self: Rc<Self>, request: Request<Incoming>) -> Result<Response<Full<Bytes>>, Dropped> {
        let path = request.uri().path().to_owned();
        let own = match path.as_str() {
            WATCH => Some(("text/javascript", include_str!("console_recorder.js"))),
            TIMERS => Some(("text/javascript", include_str!("timers.js"))),
            BLANK => Some(("text/html", "<!doctype html><title>blank</title><link rel=icon href=data:,>")),
            _ => None,
        };
        if let Some((media_type, body)) = own {
            let response = Response::builder().header("content-type", media_type);
            return Ok(response.body(Full::from(body)).expect("a header that HTTP allows"));
        }
        // An icon that nobody linked to is the browser's wish, not the page's.
        if path != "/favicon.ico" {
            self.requests.borrow_mut().push(path.clone());
        }
        if self.site.held.is_some_and(|ending| path.ends_with(ending)) {
            self.waiting.set(self.waiting.get() + 1);
            // Taken and given back at once: the gate stays open for the next.
            drop(self.gate.acquire().await);
            self.waiting.set(self.waiting.get() - 1);
        }
        let mut answer = self.site.answer(&path).ok_or(Dropped)?;
        if self.watched {
            answer = begun(answer, WATCH);
        }
        if self.site.timed {
            answer = begun(answer, TIMERS);
        }
        let mut response = Response::builder().status(answer.status);
        for (name, value) in answer.headers {
            response = response.header(name, value);
        }
        Ok(response.body(Full::from(answer.body)).expect("a status and headers that HTTP allows"))
    }
}

/// Whether a script of the tests is at this address.
pub fn is_ours(address: &str) -> bool {
    [WATCH, TIMERS].iter().any(|script| address.ends_with(script))
}

/// A page that begins with a script of the tests; any other answer as it is.
fn begun(mut answer: Answer, script: &str) -> Answer {
    let is_page = answer.headers.iter().any(|(name, value)| name == "content-type" && value.starts_with("text/html"));
    let head = answer.body.windows(6).position(|bytes| bytes == b"<head>").filter(|_| is_page);
    if let Some(head) = head {
        let script = format!("<script src=\"{script}\"></script>");
        answer.body.splice(head + 6..head + 6, script.into_bytes());
    }
    answer
}

/// A connection that ends without an answer.
#[derive(Debug)]
struct Dropped;

impl std::fmt::Display for Dropped {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("dropped by the test")
    }
}

impl std::error::Error for Dropped {}
