//! A static server on its own port, and so with its own origin. It records every request.

use super::body::{Dropped, Pieces};
use super::site::{Answer, Site};

use hyper::body::Incoming;
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

/// The path of the script that records the console. Like the next paths, it is not part of the site or of its requests.
const CONSOLE_RECORDER: &str = "/.console_recorder.js";

/// The path of the script that records timers.
const TIMERS: &str = "/.timers.js";

/// The path of the empty page that a browser visits before it opens another.
const BLANK: &str = "/.blank";

/// A running server. It runs in the thread of the test and ends with it.
pub struct Server {
    /// Its address and port.
    pub address: SocketAddr,
    site: Site,
    records_console: bool,
    requests: RefCell<Vec<String>>,
    waiting: Cell<usize>,
    gate: Semaphore,
}

impl Server {
    /// Starts a server. With `records_console`, each page begins with the script that records its console.
    pub async fn start(site: Site, records_console: bool) -> Rc<Server> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("a free port");
        let address = listener.local_addr().expect("a port of its own");
        let server = Rc::new(Server {
            address,
            site,
            records_console,
            requests: RefCell::default(),
            waiting: Cell::new(0),
            gate: Semaphore::new(0),
        });
        let running = server.clone();
        spawn_local(async move {
            while let Ok((stream, _)) = listener.accept().await {
                spawn_local(running.clone().serve(stream));
            }
        });
        server
    }

    /// The URL of a path below the root of the site.
    pub fn url(&self, path: &str) -> String {
        format!("http://{}{}{path}", self.address, self.site.base)
    }

    /// The URL of the empty page.
    pub fn blank(&self) -> String {
        format!("http://{}{BLANK}", self.address)
    }

    /// The requested paths so far, in order.
    pub fn requests(&self) -> Vec<String> {
        self.requests.borrow().clone()
    }

    /// The number of requests that are held back now.
    pub fn waiting(&self) -> usize {
        self.waiting.get()
    }

    /// Releases all requests that are or will be held back.
    pub fn release(&self) {
        self.gate.add_permits(Semaphore::MAX_PERMITS / 2);
    }

    async fn serve(self: Rc<Self>, stream: TcpStream) {
        let service = service_fn(|request| self.clone().answer(request));
        // A browser may disconnect during an answer.
        let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
    }

    async fn answer(self: Rc<Self>, request: Request<Incoming>) -> Result<Response<Pieces>, Dropped> {
        let path = request.uri().path().to_owned();
        let own = match path.as_str() {
            CONSOLE_RECORDER => Some(("text/javascript", include_str!("console_recorder.js"))),
            TIMERS => Some(("text/javascript", include_str!("timers.js"))),
            BLANK => Some(("text/html", "<!doctype html><title>blank</title><link rel=icon href=data:,>")),
            _ => None,
        };
        if let Some((media_type, body)) = own {
            let response = Response::builder().header("content-type", media_type);
            return Ok(response.body(Pieces::whole(body)).expect("a header that HTTP allows"));
        }
        // Browsers request this icon without a link in the page.
        if path != "/favicon.ico" {
            self.requests.borrow_mut().push(path.clone());
        }
        if self.site.held.is_some_and(|ending| path.ends_with(ending)) {
            self.waiting.set(self.waiting.get() + 1);
            // The permit is returned at once, so the gate stays open.
            drop(self.gate.acquire().await);
            self.waiting.set(self.waiting.get() - 1);
        }
        let mut answer = self.site.answer(&path).ok_or(Dropped)?;
        if self.records_console {
            answer = with_first_script(answer, CONSOLE_RECORDER);
        }
        if self.site.timed {
            answer = with_first_script(answer, TIMERS);
        }
        let mut response = Response::builder().status(answer.status);
        for (name, value) in answer.headers {
            response = response.header(name, value);
        }
        let body = if answer.interrupted {
            response = response.header("content-length", answer.body.len());
            Pieces::half(answer.body)
        } else {
            Pieces::paused_after(answer.body, self.site.paused)
        };
        Ok(response.body(body).expect("a status and headers that HTTP allows"))
    }
}

/// True if an address is that of a script of the tests.
pub fn is_of_the_tests(address: &str) -> bool {
    [CONSOLE_RECORDER, TIMERS].iter().any(|script| address.ends_with(script))
}

/// Inserts a script of the tests at the start of a page. Other answers are unchanged.
fn with_first_script(mut answer: Answer, script: &str) -> Answer {
    let is_page = answer.headers.iter().any(|(name, value)| name == "content-type" && value.starts_with("text/html"));
    let head = answer.body.windows(6).position(|bytes| bytes == b"<head>").filter(|_| is_page);
    if let Some(head) = head {
        let script = format!("<script src=\"{script}\"></script>");
        answer.body.splice(head + 6..head + 6, script.into_bytes());
    }
    answer
}
