//! The bench's server: serves files locally under any name below `localhost`, so that every load is a first visit.

use crate::files::ServedFiles;
use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use std::cell::{Cell, RefCell};
use std::convert::Infallible;
use std::net::Ipv4Addr;
use std::rc::Rc;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::spawn_local;

/// The running server.
pub struct Server {
    port: u16,
    /// The served files.
    pub files: RefCell<ServedFiles>,
    visits: Cell<u32>,
}

impl Server {
    /// Starts a server. It ends with the process.
    pub async fn start(files: ServedFiles) -> std::io::Result<Rc<Server>> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let server =
            Rc::new(Server { port: listener.local_addr()?.port(), files: RefCell::new(files), visits: Cell::new(0) });
        let running = server.clone();
        spawn_local(async move {
            while let Ok((stream, _)) = listener.accept().await {
                spawn_local(running.clone().converse(stream));
            }
        });
        Ok(server)
    }

    /// The address of a path on a host name that no browser has visited, so nothing is cached.
    pub fn first_visit(&self, path: &str) -> String {
        self.visits.set(self.visits.get() + 1);
        format!("http://visit-{}.localhost:{}{path}", self.visits.get(), self.port)
    }

    async fn converse(self: Rc<Self>, stream: TcpStream) {
        let _ = stream.set_nodelay(true);
        let service = service_fn(|request| self.clone().answer(request));
        // A browser that closes the connection is no error.
        let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
    }

    async fn answer(self: Rc<Self>, request: Request<Incoming>) -> Result<Response<Full<Bytes>>, Infallible> {
        let files = self.files.borrow();
        let Some(file) = files.get(request.uri().path()) else {
            let missing = Response::builder().status(404).body(Full::default());
            return Ok(missing.expect("a status that HTTP allows"));
        };
        let known = request.headers().get("if-none-match").and_then(|tag| tag.to_str().ok());
        let unchanged =
            known.is_some_and(|tag| file.headers.iter().any(|(name, value)| name == "etag" && value == tag));
        let mut response = Response::builder().status(if unchanged { 304 } else { 200 });
        // A 304 response repeats only these headers (RFC 9110, 15.4.5).
        let still_said = ["cache-control", "etag", "vary"];
        for (name, value) in file.headers.iter().filter(|(name, _)| !unchanged || still_said.contains(&name.as_str())) {
            response = response.header(name, value);
        }
        let body = if unchanged { Vec::new() } else { file.body.clone() };
        Ok(response.body(Full::from(body)).expect("headers that HTTP allows"))
    }
}
