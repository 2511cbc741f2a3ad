//! A proxy that is the whole internet: it ends TLS for every host and answers from a table of mounted pages.
//!
//! A browser that is sent through it sees Meta's pages under their own addresses, host name included, and
//! nothing else answers: whatever is not mounted gets a 404, and there is no code here that could open a
//! connection to anywhere. Every request is logged, so that "the extension asked for nothing" is something
//! that a test can look at.

use std::collections::HashMap;
use std::future::{Ready, ready};
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::Instant;

use anyhow::Context as _;
use hudsucker::certificate_authority::RcgenAuthority;
use hudsucker::hyper::header::{CACHE_CONTROL, CONTENT_TYPE, HeaderName, HeaderValue};
use hudsucker::hyper::{Method, Request, Response, StatusCode, Uri};
use hudsucker::rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use hudsucker::rustls::crypto::aws_lc_rs;
use hudsucker::{Body, HttpContext, HttpHandler, RequestOrResponse};
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use url::Url;

/// What is served under an address.
#[derive(Clone, Debug)]
pub struct Page {
    /// The status, usually 200.
    pub status: u16,
    /// Headers beside the type: a content security policy and the like.
    pub headers: Vec<(String, String)>,
    /// `Content-Type`.
    pub media_type: String,
    /// The page itself.
    pub body: Vec<u8>,
}

impl Page {
    /// A page of HTML, as most are.
    #[must_use]
    pub fn html(body: impl Into<Vec<u8>>) -> Self {
        Self {
            status: 200,
            headers: Vec::new(),
            media_type: "text/html; charset=utf-8".to_owned(),
            body: body.into(),
        }
    }

    /// The same without the attributes in which fixture pages say what their controls ask for: nobody is to
    /// read the answers.
    #[must_use]
    pub fn without_answers(mut self) -> Self {
        let mut kept = Vec::with_capacity(self.body.len());
        let mut rest = self.body.as_slice();
        while let Some((before, after)) = split(rest, b" data-asks-for=\"") {
            let Some((_, behind)) = split(after, b"\"") else { break };
            kept.extend_from_slice(before);
            rest = behind;
        }
        kept.extend_from_slice(rest);
        self.body = kept;
        self
    }

    /// The same with one more header.
    #[must_use]
    pub fn with_header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }
}

/// One request that reached the proxy.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The method.
    pub method: String,
    /// The address, whole.
    pub url: String,
    /// When it came in.
    pub at: Instant,
    /// Whether a mounted page answered it.
    pub served: bool,
}

/// What is before and after the first place where `mark` stands.
fn split<'a>(text: &'a [u8], mark: &[u8]) -> Option<(&'a [u8], &'a [u8])> {
    let at = text.windows(mark.len()).position(|window| window == mark)?;
    Some((text.get(..at)?, text.get(at + mark.len()..)?))
}

/// A host that a browser asks on its own account, whatever page is open.
struct Chatter {
    host: &'static str,
    /// Empty for the whole host.
    path: &'static str,
    reason: &'static str,
}

/// What no setting switches off. `browser.rs` switches off the rest.
const CHATTER: &[Chatter] = &[
    Chatter {
        host: "accounts.google.com",
        path: "/ListAccounts",
        reason: "Chromium looks for signed-in accounts",
    },
    Chatter { host: "clients2.google.com", path: "/time/", reason: "Chromium asks for the time" },
    Chatter {
        host: "update.googleapis.com",
        path: "",
        reason: "Chromium looks for updates of its components",
    },
    Chatter { host: "content-autofill.googleapis.com", path: "", reason: "Chromium asks what forms are for" },
    Chatter {
        host: "optimizationguide-pa.googleapis.com",
        path: "",
        reason: "Chromium asks for loading hints",
    },
    Chatter { host: "android.clients.google.com", path: "", reason: "Chromium registers for push messages" },
    Chatter {
        host: "redirector.gvt1.com",
        path: "/edgedl/chrome/dict/",
        reason: "Chromium fetches a dictionary for its spelling",
    },
    Chatter { host: "mtalk.google.com", path: "", reason: "Chromium registers for push messages" },
    Chatter {
        host: "firefox.settings.services.mozilla.com",
        path: "",
        reason: "Firefox asks for remote settings",
    },
    Chatter {
        host: "content-signature-2.cdn.mozilla.net",
        path: "",
        reason: "Firefox checks remote settings",
    },
    Chatter { host: "detectportal.firefox.com", path: "", reason: "Firefox looks for a captive portal" },
];

impl Asked {
    /// Why the browser, not the page or the extension, asked for this; `None` where it may have been one of
    /// them.
    #[must_use]
    pub fn chatter(&self) -> Option<&'static str> {
        let url = Url::parse(&self.url).ok()?;
        let host = url.host_str()?;
        if url.path() == "/favicon.ico" {
            return Some("both browsers ask every host for its icon");
        }
        CHATTER.iter().find(|one| one.host == host && url.path().starts_with(one.path)).map(|one| one.reason)
    }
}

#[derive(Default)]
struct Table {
    pages: HashMap<String, Page>,
    asked: Vec<Asked>,
}

/// Answers and logs; each connection has a copy.
#[derive(Clone, Default)]
struct Handler(Arc<Mutex<Table>>);

impl Handler {
    fn table(&self) -> MutexGuard<'_, Table> {
        // The table is whole after every statement, so one that panicked elsewhere has not broken it.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn answer(&self, method: &Method, uri: &Uri) -> Response<Body> {
        let url = address(&uri.to_string());
        let mut table = self.table();
        // A page mounted with a query answers to that query only; one without answers to any.
        let page = table
            .pages
            .get(&url)
            .or_else(|| url.split_once('?').and_then(|(bare, _)| table.pages.get(bare)))
            .cloned();
        table.asked.push(Asked {
            method: method.to_string(),
            url,
            at: Instant::now(),
            served: page.is_some(),
        });
        page.as_ref().and_then(respond).unwrap_or_else(not_found)
    }
}

impl HttpHandler for Handler {
    async fn handle_request(&mut self, _: &HttpContext, request: Request<Body>) -> RequestOrResponse {
        if request.method() == Method::CONNECT {
            // hudsucker ends TLS, and plain HTTP for WebSockets; anything else on other ports it would pass
            // on.
            return match request.uri().port_u16() {
                Some(80 | 443) => request.into(),
                _ => not_found().into(),
            };
        }
        self.answer(request.method(), request.uri()).into()
    }
}

/// An address as one writes it: without the default port, which requests inside a tunnel carry, and without a
/// fragment.
fn address(raw: &str) -> String {
    Url::parse(raw).map_or_else(
        |_| raw.to_owned(),
        |mut url| {
            url.set_fragment(None);
            // A user's name in the address is the browser's alone: no server hears of it. Where there can be none, there is none.
            let _none = url.set_username("").and_then(|()| url.set_password(None));
            url.to_string()
        },
    )
}

fn respond(page: &Page) -> Option<Response<Body>> {
    let mut response = Response::new(Body::from(page.body.clone()));
    *response.status_mut() = StatusCode::from_u16(page.status).ok()?;
    let headers = response.headers_mut();
    // The same address shows another page in the next case.
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    headers.insert(CONTENT_TYPE, HeaderValue::from_str(&page.media_type).ok()?);
    for (name, value) in &page.headers {
        headers.append(HeaderName::try_from(name.as_str()).ok()?, HeaderValue::from_str(value).ok()?);
    }
    Some(response)
}

fn not_found() -> Response<Body> {
    let mut response = Response::new(Body::from("Nothing is mounted here."));
    *response.status_mut() = StatusCode::NOT_FOUND;
    response
}

/// The connector that hudsucker wants for passing requests on. It connects to nothing.
#[derive(Clone)]
struct Nowhere;

impl tower_service::Service<Uri> for Nowhere {
    type Response = TokioIo<TcpStream>;
    type Error = std::io::Error;
    type Future = Ready<Result<Self::Response, Self::Error>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: Uri) -> Self::Future {
        ready(Err(std::io::Error::other("nothing is passed on")))
    }
}

/// A running proxy. It stops when this is dropped.
pub struct Proxy {
    address: SocketAddr,
    handler: Handler,
    server: JoinHandle<()>,
}

impl Proxy {
    /// Starts one on a free port of 127.0.0.1.
    ///
    /// # Errors
    /// When no port is free or no certificate can be made.
    pub async fn start() -> anyhow::Result<Self> {
        let mut authority = CertificateParams::default();
        authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        // Made anew each time: no key lies about that a browser could be told to trust.
        let issuer =
            Issuer::new(authority, KeyPair::generate().context("making a key for the proxy's certificates")?);
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.context("listening on 127.0.0.1")?;
        let address = listener.local_addr()?;
        let handler = Handler::default();
        let proxy = hudsucker::Proxy::builder()
            .with_listener(listener)
            .with_ca(RcgenAuthority::new(issuer, 1_000, aws_lc_rs::default_provider()))
            .with_http_connector(Nowhere)
            .with_http_handler(handler.clone())
            .build()
            .context("building the proxy")?;
        let server = tokio::spawn(async move {
            if let Err(error) = proxy.start().await {
                eprintln!("the proxy stopped: {error}");
            }
        });
        Ok(Self { address, handler, server })
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Serves a page under an address from now on.
    ///
    /// # Errors
    /// When the address is none, or a header could not be sent.
    pub fn mount(&self, url: &str, page: Page) -> anyhow::Result<()> {
        let parsed = Url::parse(url).with_context(|| format!("{url} is no address"))?;
        anyhow::ensure!(matches!(parsed.scheme(), "http" | "https"), "{url} is neither http nor https");
        anyhow::ensure!(respond(&page).is_some(), "the status or a header of {url} cannot be sent");
        self.handler.table().pages.insert(address(url), page);
        Ok(())
    }

    /// Takes a page away.
    pub fn unmount(&self, url: &str) {
        self.handler.table().pages.remove(&address(url));
    }

    /// Takes all pages away.
    pub fn unmount_all(&self) {
        self.handler.table().pages.clear();
    }

    /// How many requests there were so far, to be given to [`Proxy::asked_since`].
    #[must_use]
    pub fn count(&self) -> usize {
        self.handler.table().asked.len()
    }

    /// The requests since there were `count`, in the order in which they came, without the browser's own.
    #[must_use]
    pub fn asked_since(&self, count: usize) -> Vec<Asked> {
        self.handler
            .table()
            .asked
            .iter()
            .skip(count)
            .filter(|asked| asked.chatter().is_none())
            .cloned()
            .collect()
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.server.abort();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(url: &str) -> Asked {
        Asked { method: "GET".to_owned(), url: url.to_owned(), at: Instant::now(), served: false }
    }

    #[test]
    fn addresses_lose_default_port_and_fragment() {
        assert_eq!(
            address("https://www.facebook.com:443/help/contact/1?a=b#c"),
            "https://www.facebook.com/help/contact/1?a=b"
        );
        assert_eq!(address("http://a.example:8080/"), "http://a.example:8080/");
    }

    #[test]
    fn a_page_without_a_query_answers_to_any() {
        let handler = Handler::default();
        handler.table().pages.insert("https://a.example/x".to_owned(), Page::html("x"));
        handler.table().pages.insert("https://a.example/y?q=1".to_owned(), Page::html("y"));
        let status = |url: &str| handler.answer(&Method::GET, &url.parse().unwrap()).status().as_u16();
        assert_eq!(status("https://a.example:443/x?locale=fr"), 200);
        assert_eq!(status("https://a.example/y?q=1"), 200);
        assert_eq!(status("https://a.example/y?q=2"), 404);
        assert_eq!(status("http://a.example/x"), 404);
        assert_eq!(status("https://b.example/x"), 404);
        let served: Vec<bool> = handler.table().asked.iter().map(|asked| asked.served).collect();
        assert_eq!(served, [true, true, false, false, false]);
    }

    #[test]
    fn answers_are_taken_off() {
        let page = Page::html(r#"<input id="a" data-asks-for="email" name="b"><p title="data-asks-for">"#)
            .without_answers();
        assert_eq!(
            String::from_utf8(page.body).unwrap(),
            r#"<input id="a" name="b"><p title="data-asks-for">"#
        );
    }

    #[test]
    fn only_listed_hosts_are_chatter() {
        assert!(asked("https://update.googleapis.com/service/update2/json").chatter().is_some());
        assert!(asked("https://www.facebook.com/favicon.ico").chatter().is_some());
        assert!(asked("https://accounts.google.com/o/oauth2").chatter().is_none());
        assert!(asked("https://www.facebook.com/").chatter().is_none());
        assert!(asked("https://update.googleapis.com.evil.example/").chatter().is_none());
    }

    #[test]
    fn a_header_that_cannot_be_sent_is_refused() {
        assert!(
            respond(&Page::html("").with_header("content-security-policy", "default-src 'self'")).is_some()
        );
        assert!(respond(&Page::html("").with_header("bad name", "x")).is_none());
        assert!(respond(&Page { status: 9_999, ..Page::html("") }).is_none());
    }
}
