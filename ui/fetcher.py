"""Fetches one page through QtNetwork: every step checked, nothing kept, nothing endless."""

import zlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer, QUrl
from PySide6.QtNetwork import (
    QHostInfo,
    QNetworkAccessManager,
    QNetworkProxy,
    QNetworkProxyFactory,
    QNetworkProxyQuery,
    QNetworkReply,
    QNetworkRequest,
)

from analysis.errors import Cancelled, FetchFailed
from analysis.reading.load import Fetched
from ui.guard import checked, next_step, refuse_private

Progress = Callable[[int, int], None]
_STEPS: Final = 8
_PIECE: Final = 65_536
_POLL: Final = 50  # ms between two looks at `cancelled`
_AGENT: Final = b"Mozilla/5.0 (compatible; Selon/0.1; a reader's own request)"
_TYPES: Final = ("text/", "application/xhtml", "application/xml", "application/pdf")
_TYPES_MORE: Final = ("application/octet-stream", "application/vnd.openxml", "application/msword")
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
}


@dataclass(frozen=True, slots=True)
class Limits:
    """Decoded bytes of a page, seconds in all, seconds without a sign of life."""

    size: int = 5_000_000
    total: float = 8.0
    idle: float = 4.0


class QtFetcher:
    """A `Fetcher` with the system's proxies; runs in the thread that calls it.

    `allow_private` lets the host that was asked for be one's own machine or network; a redirect
    may still not lead to another such host.
    """

    def __init__(self, *, allow_private: bool = False, limits: Limits | None = None) -> None:
        self._allow_private = allow_private
        self._limits = limits or Limits()
        self._application = QCoreApplication.instance() or QCoreApplication([])  # for the command

    def fetch(
        self,
        address: str,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> Fetched:
        """The page at `address`; raises BadAddress, FetchFailed or Cancelled."""
        first = url = checked(address)
        watch = _Watch(self._limits, cancelled or (lambda: False))
        manager = QNetworkAccessManager()
        tell = progress or (lambda _done, _expected: None)
        try:
            for _ in range(_STEPS):
                proxy = _proxy(url)
                manager.setProxy(proxy or QNetworkProxy(QNetworkProxy.ProxyType.NoProxy))
                if not (self._allow_private and url.host() == first.host()):
                    _look_up(url, watch, behind_proxy=proxy is not None)
                answer = _Request(manager, url, watch, self._limits.size, tell).answer()
                if isinstance(answer, Fetched):
                    return answer
                url = next_step(url, answer)
        finally:
            watch.stop()
        raise FetchFailed(address=address, why="redirect_loop")


class _Watch:
    """An event loop that ends by itself: when time is up, nothing comes, or the reader stops it."""

    def __init__(self, limits: Limits, cancelled: Callable[[], bool]) -> None:
        self.loop = QEventLoop()
        self._cancelled = cancelled
        self._why = ""
        self._total, self._idle, self._poll = QTimer(), QTimer(), QTimer()
        self._total.setSingleShot(True)
        self._idle.setSingleShot(True)
        self._total.timeout.connect(self._time_is_up)
        self._idle.timeout.connect(self._time_is_up)
        self._poll.timeout.connect(self._ask)
        self._idle.setInterval(round(limits.idle * 1000))
        self._total.start(round(limits.total * 1000))
        self._poll.start(_POLL)

    def wait(self, url: QUrl) -> None:
        """Run until somebody quits the loop; raises when it was the clock or the reader."""
        if not self._why:
            self._idle.start()
            self.loop.exec()
            self._idle.stop()
        if self._why == "cancelled":
            raise Cancelled
        if self._why:
            raise FetchFailed(address=url.toString(), why=self._why)

    def alive(self) -> None:
        """Something came: the idle clock starts again."""
        self._idle.start()

    def stop(self) -> None:
        """No timer outlives the fetch."""
        for timer in (self._total, self._idle, self._poll):
            timer.stop()

    def _time_is_up(self) -> None:
        self._end("timeout")

    def _ask(self) -> None:
        if self._cancelled():
            self._end("cancelled")

    def _end(self, why: str) -> None:
        self._why = self._why or why
        self.loop.quit()


class _Request:
    """One step: a request and its answer."""

    def __init__(
        self, manager: QNetworkAccessManager, url: QUrl, watch: _Watch, size: int, tell: Progress
    ) -> None:
        self._url, self._watch, self._size, self._tell = url, watch, size, tell
        self._data = bytearray()
        self._unpack: zlib._Decompress | None = None
        self._failed: FetchFailed | None = None
        self._reply = manager.get(_request(url))

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
                raise self._failed
            return self._result(reply)
        finally:
            reply.disconnect(reply)
            if not reply.isFinished():
                reply.abort()

    def _look_at(self) -> None:
        """Judge status and type before the body comes."""
        self._watch.alive()
        reply = self._reply
        status = _status(reply)
        if status >= 400:  # noqa: PLR2004 - HTTP's own border
            self._fail(f"http_{status}")
        elif 200 <= status < 300:  # noqa: PLR2004
            kind = _header(reply, "Content-Type").lower().strip()
            if kind and not kind.startswith((*_TYPES, *_TYPES_MORE)):
                self._fail("not_html")
            packed = _header(reply, "Content-Encoding").lower().strip()
            if packed in ("gzip", "x-gzip", "deflate"):
                self._unpack = self._unpack or zlib.decompressobj(47)
            elif packed not in ("", "identity"):
                self._fail("encoding")

    def _take(self) -> None:
        """Count and keep what came; unpack no more than the limit."""
        self._watch.alive()
        if self._failed:
            return
        piece = bytes(self._reply.readAll().data())
        room = self._size + 1 - len(self._data)
        try:
            self._data += self._unpack.decompress(piece, max(1, room)) if self._unpack else piece
        except zlib.error:
            self._fail("encoding")
        if len(self._data) > self._size:
            self._fail("too_large")
        elif piece:
            expected = _header(self._reply, "Content-Length")
            known = expected.isdigit() and not self._unpack
            self._tell(len(self._data), int(expected) if known else -1)

    def _fail(self, why: str) -> None:
        self._failed = self._failed or FetchFailed(address=self._url.toString(), why=why)
        self._watch.loop.quit()

    def _result(self, reply: QNetworkReply) -> Fetched | QUrl:
        status, error = _status(reply), reply.error()
        if 300 <= status < 400:  # noqa: PLR2004
            target = _header(reply, "Location")
            if target:
                return QUrl(target)
            raise FetchFailed(address=self._url.toString(), why=f"http_{status}")
        if error is not QNetworkReply.NetworkError.NoError:
            raise FetchFailed(address=self._url.toString(), why=_WHY.get(error, "offline"))
        if self._unpack and not self._unpack.eof:
            raise FetchFailed(address=self._url.toString(), why="closed")
        kind = _header(reply, "Content-Type")
        return Fetched(
            self._url.toString(), bytes(self._data), kind.partition(";")[0].strip(), _charset(kind)
        )


def _request(url: QUrl) -> QNetworkRequest:
    request = QNetworkRequest(url)
    attribute = QNetworkRequest.Attribute
    manual = QNetworkRequest.LoadControl.Manual
    policy = QNetworkRequest.RedirectPolicy.ManualRedirectPolicy
    request.setAttribute(attribute.RedirectPolicyAttribute, policy)
    request.setAttribute(attribute.CookieLoadControlAttribute, manual)
    request.setAttribute(attribute.CookieSaveControlAttribute, manual)
    request.setAttribute(attribute.AuthenticationReuseAttribute, manual)
    request.setRawHeader(b"User-Agent", _AGENT)
    request.setRawHeader(b"Accept", b"text/html,application/xhtml+xml,text/plain,*/*;q=0.5")
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


def _look_up(url: QUrl, watch: _Watch, *, behind_proxy: bool) -> None:
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
