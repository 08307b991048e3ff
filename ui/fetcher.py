"""Fetches one page or picture by QtNetwork: each step checked, nothing kept, nothing endless."""

import zlib
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QUrl
from PySide6.QtNetwork import (
    QHostInfo,
    QNetworkAccessManager,
    QNetworkProxy,
    QNetworkProxyFactory,
    QNetworkProxyQuery,
    QNetworkReply,
    QNetworkRequest,
)

from analysis.errors import FetchFailed
from analysis.reading.load import Fetched
from ui.guard import checked, next_step, refuse_private
from ui.wanted import PAGE, Wanted
from ui.watch import Limits, Watch

Progress = Callable[[int, int], None]
_STEPS: Final = 8
_PIECE: Final = 65_536
_DIGITS: Final = 10  # of a length that no page has
_AGENT: Final = b"Mozilla/5.0 (compatible; Selon/0.1; a reader's own request)"
_WHY: Final = {
    QNetworkReply.NetworkError.HostNotFoundError: "dns",
    QNetworkReply.NetworkError.ConnectionRefusedError: "refused",
    QNetworkReply.NetworkError.RemoteHostClosedError: "closed",
    QNetworkReply.NetworkError.TimeoutError: "timeout",
    QNetworkReply.NetworkError.SslHandshakeFailedError: "tls",
    QNetworkReply.NetworkError.ProxyAuthenticationRequiredError: "proxy",
    QNetworkReply.NetworkError.ProxyConnectionRefusedError: "proxy",
    QNetworkReply.NetworkError.ProxyNotFoundError: "proxy",
    QNetworkReply.NetworkError.ProtocolFailure: "not_http",
    QNetworkReply.NetworkError.UnknownNetworkError: "offline",  # no way there: a cable, a route
    QNetworkReply.NetworkError.TemporaryNetworkFailureError: "offline",
    QNetworkReply.NetworkError.NetworkSessionFailedError: "offline",
}


class QtFetcher:
    """A `Fetcher` with the system's proxies; runs in the thread that calls it.

    `allow_private` lets the host that was asked for be one's own machine or network; a redirect
    may still not lead to another such host.
    """

    def __init__(
        self, *, allow_private: bool = False, limits: Limits | None = None, wanted: Wanted = PAGE
    ) -> None:
        self._allow_private = allow_private
        self._limits = limits or Limits()
        self._wanted = wanted
        self._application = QCoreApplication.instance() or QCoreApplication([])  # for the command

    def fetch(
        self,
        address: str,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> Fetched:
        """What is at `address`; raises BadAddress, FetchFailed or Cancelled."""
        first = url = checked(address)
        watch = Watch(self._limits, cancelled or (lambda: False))
        manager = QNetworkAccessManager()
        tell = progress or (lambda _done, _expected: None)
        try:
            for _ in range(_STEPS):
                proxy = _proxy(url)
                manager.setProxy(proxy or QNetworkProxy(QNetworkProxy.ProxyType.NoProxy))
                if not (self._allow_private and url.host() == first.host()):
                    _look_up(url, watch, behind_proxy=proxy is not None)
                answer = _Request(manager, url, watch, tell, self._wanted).answer()
                if isinstance(answer, Fetched):
                    return answer
                url = next_step(url, answer)
        finally:
            watch.stop()
            manager.deleteLater()  # with its thread: at once, not when somebody drops the failure
            QCoreApplication.sendPostedEvents(manager, QEvent.Type.DeferredDelete)
        raise FetchFailed(address=address, why="redirect_loop")


class _Request:
    """One step: a request and its answer."""

    def __init__(
        self, manager: QNetworkAccessManager, url: QUrl, watch: Watch, tell: Progress,
        wanted: Wanted,
    ) -> None:  # fmt: skip
        self._url, self._watch, self._tell, self._wanted = url, watch, tell, wanted
        self._most = self._size = watch.limits.size
        self._data, self._came = bytearray(), 0  # unpacked, and as it came over the wire
        self._unpack: zlib._Decompress | None = None
        self._failed = ""  # why
        self._reply = manager.get(_request(url, wanted.accept))

    def answer(self) -> Fetched | QUrl:
        """The page, or where the answer redirects to."""
        reply = self._reply
        reply.setReadBufferSize(_PIECE)
        reply.metaDataChanged.connect(self._look_at)
        reply.readyRead.connect(self._take)
        reply.finished.connect(self._watch.loop.quit)
        try:
            if not reply.isFinished():
                self._watch.wait(self._url)
            if not self._failed:
                self._take()
            if self._failed:
                raise FetchFailed(address=self._url.toString(), why=self._failed)
            return self._result(reply)
        finally:
            reply.blockSignals(True)
            unfailed = reply.error() is QNetworkReply.NetworkError.NoError
            if unfailed and not reply.isFinished():  # a failed one ends by itself, and warns else
                reply.abort()

    def _look_at(self) -> None:
        """Judge status and type before the body comes."""
        self._watch.alive()
        reply = self._reply
        status = _status(reply)
        if status >= 400:  # noqa: PLR2004 - HTTP's own border
            self._fail(f"http_{status}")
        elif status >= 300:  # noqa: PLR2004
            self._watch.loop.quit()  # nobody reads what stands beside a redirect
        elif status >= 200:  # noqa: PLR2004
            kind = _header(reply, "Content-Type").lower().strip()
            wanted = self._wanted
            if kind and not kind.startswith((*wanted.types, *wanted.larger)):
                self._fail(wanted.otherwise)
            larger = bool(wanted.larger) and kind.startswith(wanted.larger)
            self._most = self._size * (wanted.times if larger else 1)
            packed = _header(reply, "Content-Encoding").lower().strip()
            if packed in ("gzip", "x-gzip", "deflate"):
                self._unpack = self._unpack or zlib.decompressobj(47)
            elif packed not in ("", "identity"):
                self._fail("encoding")
            if self._expected() > self._most:
                self._fail("too_large")

    def _expected(self) -> int:
        """The length that the site announces, -1 where it does not."""
        said = _header(self._reply, "Content-Length").strip()
        if not said.isdecimal():
            return -1
        return int(said) if len(said) < _DIGITS else self._most + 1

    def _take(self) -> None:
        """Count and keep what came; unpack no more than the limit."""
        self._watch.alive()
        if self._failed:
            return
        piece = bytes(self._reply.readAll().data())
        self._came += len(piece)
        try:
            self._data += self._unpacked(piece)
        except zlib.error:
            self._fail("encoding")
        if len(self._data) > self._most:
            self._fail("too_large")
        elif piece:
            self._tell(self._came, self._expected())

    def _unpacked(self, piece: bytes) -> bytes:
        """What is packed in `piece`; whatever a site sends behind the end of it is let go."""
        if self._unpack is None:
            return piece
        if self._unpack.eof:
            self._watch.loop.quit()
            return b""
        return self._unpack.decompress(piece, self._most + 1 - len(self._data))

    def _fail(self, why: str) -> None:
        self._failed = self._failed or why
        self._watch.loop.quit()

    def _result(self, reply: QNetworkReply) -> Fetched | QUrl:
        status, error = _status(reply), reply.error()
        if 300 <= status < 400:  # noqa: PLR2004
            target = reply.rawHeader("Location")
            if not target.isEmpty():
                return QUrl.fromEncoded(target)  # sites also send letters beyond ASCII, as UTF-8
            raise FetchFailed(address=self._url.toString(), why=f"http_{status}")
        if error is not QNetworkReply.NetworkError.NoError:
            raise FetchFailed(address=self._url.toString(), why=_WHY.get(error, "unknown"))
        if self._unpack and not self._unpack.eof:
            raise FetchFailed(address=self._url.toString(), why="closed")
        kind = _header(reply, "Content-Type")
        return Fetched(
            self._url.toString(), bytes(self._data), kind.partition(";")[0].strip(), _charset(kind)
        )


def _request(url: QUrl, accept: bytes) -> QNetworkRequest:
    request = QNetworkRequest(url)
    attribute = QNetworkRequest.Attribute
    manual = QNetworkRequest.LoadControl.Manual
    policy = QNetworkRequest.RedirectPolicy.ManualRedirectPolicy
    request.setAttribute(attribute.RedirectPolicyAttribute, policy)
    request.setAttribute(attribute.CookieLoadControlAttribute, manual)
    request.setAttribute(attribute.CookieSaveControlAttribute, manual)
    request.setAttribute(attribute.AuthenticationReuseAttribute, manual)
    request.setRawHeader(b"User-Agent", _AGENT)
    request.setRawHeader(b"Accept", accept)
    request.setRawHeader(b"Accept-Encoding", b"gzip")  # ours to unpack, so no bomb goes off
    return request


def _proxy(url: QUrl) -> QNetworkProxy | None:
    """What the system asks to go through; a PAC file is read here, away from the window."""
    for proxy in QNetworkProxyFactory.systemProxyForQuery(QNetworkProxyQuery(url)):
        if proxy.type() not in (
            QNetworkProxy.ProxyType.NoProxy,
            QNetworkProxy.ProxyType.DefaultProxy,
        ):
            return proxy
        return None
    return None


def _look_up(url: QUrl, watch: Watch, *, behind_proxy: bool) -> None:
    """Refuse a host that leads to a private network; behind a proxy the proxy may know more."""
    found: list[QHostInfo] = []

    def keep(info: QHostInfo) -> None:
        found.append(info)
        watch.loop.quit()

    QHostInfo.lookupHost(url.host(), keep)  # type: ignore[call-overload] # the stub has a self
    while not found:
        watch.wait(url)
    addresses = [address.toString() for address in found[0].addresses()]
    if not addresses and not behind_proxy:
        raise FetchFailed(address=url.toString(), why="dns")
    refuse_private(url, addresses)


def _status(reply: QNetworkReply) -> int:
    return int(reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute) or 0)


def _header(reply: QNetworkReply, name: str) -> str:
    return bytes(reply.rawHeader(name).data()).decode("latin-1")


def _charset(content_type: str) -> str:
    for part in content_type.split(";")[1:]:
        name, _, value = part.partition("=")
        if name.strip().lower() == "charset":
            return value.strip().strip("\"'")
    return ""
