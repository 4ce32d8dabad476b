//! Comments: rich remarks on objects that services keep, with replies, mentions and a resolved state.

use super::context::{fresh, reader};
use super::error::Result;
use super::list::{OffsetPaginationInput, cost, nested, slice};
use super::time::Time;
use super::user::User;
use crate::protocol::remark::{self, Kind, Node};
use crate::service::social::comment::{self, Comment as Found, Draft};
use crate::service::social::{live, stands};
use async_graphql::{Context, Enum, ID, InputObject, Interface, Object, Subscription};
use futures_util::{Stream, stream};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::sync::Arc;
use std::time::Duration;

/// When the database is asked again that did not answer.
const LATER: Duration = Duration::from_secs(1);

/// The kind of an object, as its service calls it: `@mikro/image`.
#[derive(Clone, Serialize, Deserialize)]
pub struct Identifier(String);
async_graphql::scalar!(Identifier);

/// What is below a descendant, as plain JSON.
#[derive(Clone, Serialize, Deserialize)]
pub struct UnsafeChild(Value);
async_graphql::scalar!(UnsafeChild);

/// What a descendant is.
#[derive(Enum, Clone, Copy, PartialEq, Eq)]
pub enum DescendantKind {
    /// Text, which ends the tree.
    Leaf,
    /// A person.
    Mention,
    /// A paragraph.
    Paragraph,
}

/// A part of the text of a comment.
#[derive(Interface)]
#[graphql(
    field(name = "kind", ty = "DescendantKind", desc = "What it is."),
    field(
        name = "children",
        ty = "Option<Vec<Descendant>>",
        desc = "What is below it."
    ),
    field(
        name = "unsafe_children",
        ty = "Option<Vec<UnsafeChild>>",
        desc = "What is below it, as plain JSON: documents say how deep they look."
    )
)]
pub enum Descendant {
    /// Text.
    Leaf(LeafDescendant),
    /// A person.
    Mention(MentionDescendant),
    /// A paragraph.
    Paragraph(ParagraphDescendant),
}

impl Descendant {
    fn of(node: Node) -> Self {
        match node.kind {
            Kind::Leaf => Self::Leaf(LeafDescendant(node)),
            Kind::Mention => Self::Mention(MentionDescendant(node)),
            Kind::Paragraph => Self::Paragraph(ParagraphDescendant(node)),
        }
    }
}

/// Descendants with all that is below them, which is taken from the budget.
fn handed_out(ctx: &Context<'_>, nodes: &[Node]) -> Result<Vec<Descendant>> {
    reader(ctx)?.take_values(many(nodes), 0)?;
    Ok(nodes.iter().cloned().map(Descendant::of).collect())
}

fn many(nodes: &[Node]) -> usize {
    let below = nodes.iter().map(|node| many(&node.children));
    nodes.len() + below.sum::<usize>()
}

fn below_as_json(node: &Node) -> Vec<UnsafeChild> {
    node.children.iter().map(as_json).map(UnsafeChild).collect()
}

/// As the interface shows it.
fn as_json(node: &Node) -> Value {
    let mut value = serde_json::json!(node);
    value["kind"] = match node.kind {
        Kind::Leaf => "LEAF",
        Kind::Mention => "MENTION",
        Kind::Paragraph => "PARAGRAPH",
    }
    .into();
    if !node.children.is_empty() {
        value["children"] = node.children.iter().map(as_json).collect();
    }
    value
}

/// Text, which ends the tree.
pub struct LeafDescendant(Node);

#[Object]
impl LeafDescendant {
    /// What it is.
    async fn kind(&self) -> DescendantKind {
        DescendantKind::Leaf
    }

    /// Nothing is below it.
    async fn children(&self) -> Result<Option<Vec<Descendant>>> {
        Ok(None)
    }

    /// Nothing is below it.
    async fn unsafe_children(&self) -> Option<Vec<UnsafeChild>> {
        None
    }

    /// In bold letters.
    async fn bold(&self) -> Option<bool> {
        self.0.bold
    }

    /// In italics.
    async fn italic(&self) -> Option<bool> {
        self.0.italic
    }

    /// As code.
    async fn code(&self) -> Option<bool> {
        self.0.code
    }

    /// The text: plain, whatever it looks like.
    async fn text(&self) -> Option<&str> {
        self.0.text.as_deref()
    }
}

/// A person, perhaps with the words that stand for them.
pub struct MentionDescendant(Node);

#[Object]
impl MentionDescendant {
    /// What it is.
    async fn kind(&self) -> DescendantKind {
        DescendantKind::Mention
    }

    /// What is below it.
    async fn children(&self, ctx: &Context<'_>) -> Result<Option<Vec<Descendant>>> {
        handed_out(ctx, &self.0.children).map(Some)
    }

    /// What is below it, as plain JSON.
    async fn unsafe_children(&self) -> Option<Vec<UnsafeChild>> {
        Some(below_as_json(&self.0))
    }

    /// The person, unless they are gone.
    async fn user(&self, ctx: &Context<'_>) -> Result<Option<User>> {
        Ok(match &self.0.user {
            Some(id) => reader(ctx)?.person(id).await?.map(User),
            None => None,
        })
    }
}

/// A paragraph.
pub struct ParagraphDescendant(Node);

#[Object]
impl ParagraphDescendant {
    /// What it is.
    async fn kind(&self) -> DescendantKind {
        DescendantKind::Paragraph
    }

    /// What is below it.
    async fn children(&self, ctx: &Context<'_>) -> Result<Option<Vec<Descendant>>> {
        handed_out(ctx, &self.0.children).map(Some)
    }

    /// What is below it, as plain JSON.
    async fn unsafe_children(&self) -> Option<Vec<UnsafeChild>> {
        Some(below_as_json(&self.0))
    }

    /// Always null: paragraphs have one size.
    async fn size(&self) -> Option<&str> {
        None
    }
}

/// A remark on an object.
pub struct Comment(pub Found);

#[Object]
impl Comment {
    /// The id.
    async fn id(&self) -> ID {
        ID(self.0.id.clone())
    }

    /// The object, as its service knows it.
    async fn object(&self) -> &str {
        &self.0.object
    }

    /// The kind of the object.
    async fn identifier(&self) -> Identifier {
        Identifier(self.0.identifier.clone())
    }

    /// What is said.
    async fn descendants(&self, ctx: &Context<'_>) -> Result<Vec<Descendant>> {
        handed_out(ctx, &self.0.descendants)
    }

    /// Who wrote it.
    async fn user(&self, ctx: &Context<'_>) -> Result<Option<User>> {
        Ok(reader(ctx)?.person(&self.0.user_id).await?.map(User))
    }

    /// Whom it mentions.
    #[graphql(complexity = "nested(child_complexity)")]
    async fn mentions(&self, ctx: &Context<'_>) -> Result<Vec<User>> {
        let ids = remark::mentioned(&self.0.descendants);
        let people = reader(ctx)?.people(&ids).await?;
        Ok(people.into_iter().map(User).collect())
    }

    /// What it replies to.
    async fn parent(&self, ctx: &Context<'_>) -> Result<Option<Comment>> {
        Ok(match &self.0.parent_id {
            Some(id) => Some(Comment(reader(ctx)?.comment(id).await?)),
            None => None,
        })
    }

    /// The replies to it, the oldest first.
    #[graphql(complexity = "nested(child_complexity)")]
    async fn children(&self, ctx: &Context<'_>) -> Result<Vec<Comment>> {
        let replies = reader(ctx)?.replies(&self.0.id).await?;
        Ok(replies.into_iter().map(Comment).collect())
    }

    /// When it was written.
    async fn created_at(&self) -> Time {
        Time(self.0.created_at)
    }

    /// Whether it is resolved.
    async fn resolved(&self) -> bool {
        self.0.resolved_at.is_some()
    }

    /// Who resolved it.
    async fn resolved_by(&self, ctx: &Context<'_>) -> Result<Option<User>> {
        Ok(match &self.0.resolved_by {
            Some(id) => reader(ctx)?.person(id).await?.map(User),
            None => None,
        })
    }
}

/// A part of the text of a comment. What is not of its kind is left out.
#[derive(InputObject)]
pub struct DescendantInput {
    /// What it is.
    pub kind: DescendantKind,
    /// What is below it.
    pub children: Option<Vec<DescendantInput>>,
    /// A mention: the id of a member.
    pub user: Option<String>,
    /// A leaf: in bold letters.
    pub bold: Option<bool>,
    /// A leaf: in italics.
    pub italic: Option<bool>,
    /// A leaf: as code.
    pub code: Option<bool>,
    /// A leaf: the text.
    pub text: Option<String>,
}

impl From<DescendantInput> for Node {
    fn from(input: DescendantInput) -> Self {
        Self {
            kind: match input.kind {
                DescendantKind::Leaf => Kind::Leaf,
                DescendantKind::Mention => Kind::Mention,
                DescendantKind::Paragraph => Kind::Paragraph,
            },
            children: nodes(input.children.unwrap_or_default()),
            user: input.user,
            bold: input.bold,
            italic: input.italic,
            code: input.code,
            text: input.text,
        }
    }
}

fn nodes(inputs: Vec<DescendantInput>) -> Vec<Node> {
    inputs.into_iter().map(Node::from).collect()
}

/// A comment to be written.
#[derive(InputObject)]
pub struct CreateCommentInput {
    /// What is said.
    pub descendants: Vec<DescendantInput>,
    /// The kind of the object.
    pub identifier: Identifier,
    /// The object, as its service knows it.
    pub object: ID,
    /// What it replies to.
    pub parent: Option<ID>,
    /// Taken and not needed: whoever is mentioned is told.
    pub notify: Option<bool>,
}

/// A reply to be written.
#[derive(InputObject)]
pub struct ReplyToCommentInput {
    /// What is said.
    pub descendants: Vec<DescendantInput>,
    /// What it replies to.
    pub parent: ID,
    /// Taken and not needed: whoever is mentioned is told.
    pub notify: Option<bool>,
}

/// A comment that is resolved.
#[derive(InputObject)]
pub struct ResolveCommentInput {
    /// Which.
    pub id: ID,
    /// Taken and not needed: nobody is told.
    pub notify: Option<bool>,
}

/// A comment to be removed.
#[derive(InputObject)]
pub struct DeleteCommentInput {
    /// Which.
    pub id: ID,
}

/// Reads of comments.
#[derive(Default)]
pub struct CommentQuery;

#[Object]
impl CommentQuery {
    /// A comment of the organization.
    async fn comment(&self, ctx: &Context<'_>, id: ID) -> Result<Comment> {
        Ok(Comment(reader(ctx)?.comment(&id).await?))
    }

    /// What is said of an object, the oldest first; replies are the children of what they reply to.
    #[graphql(complexity = "cost(pagination, child_complexity)")]
    async fn comments_for(
        &self,
        ctx: &Context<'_>,
        identifier: Identifier,
        object: ID,
        pagination: Option<OffsetPaginationInput>,
    ) -> Result<Vec<Comment>> {
        let slice = slice(pagination)?;
        let found = reader(ctx)?.comments_for(identifier.0, object.0, slice);
        Ok(found.await?.into_iter().map(Comment).collect())
    }

    /// The comments that mention the caller, the newest first.
    #[graphql(complexity = "cost(pagination, child_complexity)")]
    async fn my_mentions(
        &self,
        ctx: &Context<'_>,
        pagination: Option<OffsetPaginationInput>,
    ) -> Result<Vec<Comment>> {
        let found = reader(ctx)?.my_mentions(slice(pagination)?).await?;
        Ok(found.into_iter().map(Comment).collect())
    }
}

/// Changes of comments.
#[derive(Default)]
pub struct CommentMutation;

impl CommentMutation {
    async fn write(ctx: &Context<'_>, draft: Draft) -> Result<Comment> {
        let reader = reader(ctx)?;
        let caller = (*reader.caller).clone();
        let mentions = !remark::mentioned(&draft.descendants).is_empty();
        let found = comment::create(reader.lok(), fresh(ctx)?, caller, draft).await?;
        // Whoever watches on this node need not wait for the next look.
        if mentions && let Err(error) = live::look(reader.lok()).await {
            tracing::warn!(target: "lokd::graphql", %error, "mentions could not be looked for");
        }
        reader.renew();
        Ok(Comment(found))
    }
}

#[Object]
impl CommentMutation {
    /// Writes a comment on an object, and tells the members whom it mentions.
    async fn create_comment(
        &self,
        ctx: &Context<'_>,
        input: CreateCommentInput,
    ) -> Result<Comment> {
        let draft = Draft {
            about: Some((input.identifier.0, input.object.0)),
            parent_id: input.parent.map(|id| id.0),
            descendants: nodes(input.descendants),
        };
        Self::write(ctx, draft).await
    }

    /// Replies to a comment that is not resolved.
    async fn reply_to(&self, ctx: &Context<'_>, input: ReplyToCommentInput) -> Result<Comment> {
        let draft = Draft {
            about: None,
            parent_id: Some(input.parent.0),
            descendants: nodes(input.descendants),
        };
        Self::write(ctx, draft).await
    }

    /// Resolves a comment, for every member; a second time changes nothing.
    async fn resolve_comment(
        &self,
        ctx: &Context<'_>,
        input: ResolveCommentInput,
    ) -> Result<Comment> {
        let reader = reader(ctx)?;
        let caller = (*reader.caller).clone();
        let found = comment::resolve(reader.lok(), fresh(ctx)?, caller, input.id.0).await?;
        reader.renew();
        Ok(Comment(found))
    }

    /// Removes a comment: of one's own while nobody replied; as an owner or administrator any. Answers its id.
    async fn delete_comment(&self, ctx: &Context<'_>, input: DeleteCommentInput) -> Result<ID> {
        let reader = reader(ctx)?;
        let caller = (*reader.caller).clone();
        let id = comment::delete(reader.lok(), fresh(ctx)?, caller, input.id.0).await?;
        reader.renew();
        Ok(ID(id))
    }
}

/// What is watched of comments.
#[derive(Default)]
pub struct MentionSubscription;

#[Subscription]
impl MentionSubscription {
    /// Comments in which somebody else mentions the caller, as they come.
    async fn mentions(&self, ctx: &Context<'_>) -> Result<impl Stream<Item = Comment> + use<>> {
        let reader = Arc::clone(reader(ctx)?);
        let caller = &reader.caller;
        let watch = live::watch(reader.lok(), &caller.user_id, &caller.organization_id);
        let watch = watch.await?;
        Ok(stream::unfold(
            (watch, reader),
            |(mut watch, reader)| async {
                loop {
                    let id = watch.next().await?;
                    // Much may have happened since the last one.
                    reader.renew();
                    let stands = loop {
                        match stands(reader.lok(), &reader.caller).await {
                            Ok(stands) => break stands,
                            // It is known when the database is there again.
                            Err(_) => tokio::time::sleep(LATER).await,
                        }
                    };
                    if !stands {
                        // The socket sees that as well, and ends with all that runs on it.
                        std::future::pending::<()>().await;
                    }
                    // It may be gone already.
                    if let Ok(found) = reader.comment(&id).await
                        && found.user_id != reader.caller.user_id
                    {
                        return Some((Comment(found), (watch, reader)));
                    }
                }
            },
        ))
    }
}
