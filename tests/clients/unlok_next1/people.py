"""A client of unlok-next for one person. Import `steps` before."""

import steps
from graphql import OperationType
from rath.links.aiohttp import AIOHttpLink
from rath.links.auth import ComposedAuthLink
from rath.links.graphql_ws import GraphQLWSLink
from rath.links.split import SplitLink
from unlok_next.rath import UnlokLinkComposition, UnlokRath

settings = steps.settings


def client(token):
    """A client of one person, as the service of the apps puts it together."""

    async def load(*_):
        return token

    class Socket(GraphQLWSLink):
        async def abuild_url(self, operation):
            return self.ws_endpoint_url

    split = SplitLink(
        left=AIOHttpLink(endpoint_url=settings["http"]),
        right=Socket(ws_endpoint_url=settings["ws"]),
        split=lambda operation: operation.node.operation != OperationType.SUBSCRIPTION,
    )
    auth = ComposedAuthLink(token_loader=load, token_refresher=load)
    return UnlokRath(link=UnlokLinkComposition(auth=auth, split=split))
