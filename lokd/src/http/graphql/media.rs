//! Pictures, and the upload of files, which lok does not do.

use super::error::{Result, Told};
use async_graphql::{InputObject, Object, SimpleObject};
use lok_common::{ErrorCode, Problem};

/// A picture.
#[derive(SimpleObject)]
pub struct MediaStore {
    /// Where it can be had.
    pub presigned_url: String,
}

impl MediaStore {
    /// The picture at a URL, if there is one.
    pub fn at(url: Option<String>) -> Option<Self> {
        url.map(|presigned_url| Self { presigned_url })
    }
}

/// What is to be uploaded.
#[derive(InputObject)]
pub struct RequestMediaUploadInput {
    /// The name of the file.
    pub key: String,
    /// The store.
    pub datalayer: String,
}

/// Where to upload a file.
#[derive(SimpleObject)]
pub struct PresignedPostCredentials {
    pub x_amz_algorithm: String,
    pub x_amz_credential: String,
    pub x_amz_date: String,
    pub x_amz_signature: String,
    pub key: String,
    pub bucket: String,
    pub datalayer: String,
    pub policy: String,
    pub store: String,
}

/// Mutations of files.
#[derive(Default)]
pub struct MediaMutation;

#[Object]
impl MediaMutation {
    /// Not done by lok: pictures of people are set on their account page.
    async fn request_media_upload(
        &self,
        input: RequestMediaUploadInput,
    ) -> Result<PresignedPostCredentials> {
        let _ = input;
        let text = "lok keeps no files for apps; a person's picture is set on their account page";
        Err(Told::problem(&Problem::new(ErrorCode::Unsupported, text)))
    }
}
