//! The bare work: an HTTP server that does nothing, a signature, a verification, a hash, a row.

use anyhow::{Context, Result};
use argon2::{Algorithm, Argon2, Block, Params, Version};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::{KeyPair as RsaKeyPair, KeySize};
use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair, RSA_PKCS1_2048_8192_SHA256,
    RSA_PKCS1_SHA256, UnparsedPublicKey,
};
use bytes::Bytes;
use diesel::connection::SimpleConnection;
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use rustix::time::{ClockId, clock_gettime};
use std::convert::Infallible;
use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, SocketAddr};
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tokio::net::TcpListener;

/// A process of its own that answers every request with so many bytes, and nothing else.
pub struct Bare {
    child: Child,
    /// Where it listens.
    pub address: SocketAddr,
}

impl Bare {
    /// Starts it.
    pub fn start(bytes: usize) -> Result<Self> {
        let mut child = Command::new(std::env::current_exe()?)
            .arg("--floor-server")
            .arg(bytes.to_string())
            .stdout(Stdio::piped())
            .spawn()?;
        let stdout = child.stdout.take().context("its output")?;
        let mut line = String::new();
        BufReader::new(stdout).read_line(&mut line)?;
        Ok(Self {
            child,
            address: line.trim().parse()?,
        })
    }

    /// Its process.
    pub fn pid(&self) -> u32 {
        self.child.id()
    }
}

impl Drop for Bare {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

/// The server itself: prints its address and never ends.
#[tokio::main]
pub async fn serve(bytes: usize) -> Result<()> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    writeln!(std::io::stdout(), "{}", listener.local_addr()?)?;
    let body = Bytes::from(vec![b'x'; bytes]);
    loop {
        let (stream, _) = listener.accept().await?;
        stream.set_nodelay(true)?;
        let body = body.clone();
        let answer = service_fn(move |request: Request<Incoming>| {
            let body = body.clone();
            async move {
                request.into_body().collect().await.ok();
                Ok::<_, Infallible>(Response::new(Full::new(body)))
            }
        });
        tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), answer));
    }
}

/// Microseconds of CPU that one call costs: the best of five rounds of at least 100 ms.
fn cost(mut work: impl FnMut()) -> f64 {
    let now = || {
        let time = clock_gettime(ClockId::ThreadCPUTime);
        Duration::new(
            time.tv_sec.unsigned_abs(),
            time.tv_nsec.unsigned_abs() as u32,
        )
    };
    let mut best = f64::INFINITY;
    for _ in 0..5 {
        let (start, mut calls) = (now(), 0u32);
        let spent = loop {
            work();
            calls += 1;
            let spent = now() - start;
            if spent > Duration::from_millis(100) {
                break spent;
            }
        };
        best = best.min(spent.as_secs_f64() * 1e6 / f64::from(calls));
    }
    best
}

/// What one run's bare work costs, in microseconds of CPU.
pub struct Costs {
    /// An RS256 signature with a 2048-bit key.
    pub rs256: f64,
    /// An ES256 signature.
    pub es256: f64,
    /// A verification of RS256.
    pub verify: f64,
    /// An argon2id hash with the default parameters, in memory that is kept.
    pub hash: f64,
    /// A row read by its key, by diesel, from a table of 1,000.
    pub row: f64,
}

impl Costs {
    /// Measures all of them.
    pub fn measure() -> Result<Self> {
        let message = [7; 600];
        let random = SystemRandom::new();
        let rsa = RsaKeyPair::generate(KeySize::Rsa2048)?;
        let mut signature = vec![0; rsa.public_modulus_len()];
        rsa.sign(&RSA_PKCS1_SHA256, &random, &message, &mut signature)?;
        let kept = signature.clone();
        let rs256 = cost(|| {
            rsa.sign(&RSA_PKCS1_SHA256, &random, &message, &mut signature)
                .ok();
        });
        let public = UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, rsa.public_key().as_ref());
        let verify = cost(|| {
            public.verify(&message, &kept).ok();
        });
        let p256 = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING)?;
        let es256 = cost(|| {
            p256.sign(&random, &message).ok();
        });
        Ok(Self {
            rs256,
            es256,
            verify,
            hash: hash()?,
            row: row()?,
        })
    }
}

fn hash() -> Result<f64> {
    let params = Params::new(19_456, 2, 1, Some(32)).map_err(anyhow::Error::msg)?;
    let mut memory = vec![Block::default(); params.block_count()];
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    let mut out = [0; 32];
    Ok(cost(|| {
        argon2
            .hash_password_into_with_memory(
                b"correct horse",
                b"0123456789abcdef",
                &mut out,
                &mut memory,
            )
            .ok();
    }))
}

fn row() -> Result<f64> {
    diesel::table! {
        things (id) {
            id -> Text,
            name -> Text,
        }
    }
    use diesel::prelude::*;
    let file = tempfile::NamedTempFile::new()?;
    let mut connection = SqliteConnection::establish(&file.path().to_string_lossy())?;
    connection.batch_execute(
        "PRAGMA journal_mode=WAL; CREATE TABLE things (id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL);
         WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<1000)
         INSERT INTO things SELECT 'thing-' || i, 'name ' || i FROM n;",
    )?;
    Ok(cost(|| {
        let found: Result<(String, String), _> =
            things::table.find("thing-500").first(&mut connection);
        drop(found);
    }))
}
