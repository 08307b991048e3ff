"""A web server of every habit on loopback, for tests: it sends what it is told, and hangs."""

import socket
import ssl
import subprocess
import threading
from contextlib import suppress

PAGE = "<html><body><p>Été à Port-Alder.</p></body></html>".encode()


def head(status="200 OK", **headers):
    fields = {"content_type": "text/html; charset=utf-8", **headers}
    lines = [f"HTTP/1.1 {status}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in fields.items() if value]
    return "\r\n".join(lines).encode() + b"\r\n\r\n"


def whole(body=PAGE, status="200 OK", **headers):
    fields = {"connection": "close", **headers}
    return [head(status, content_length=len(body), **fields) + body]


def drip(first=b""):
    yield first or head()
    while True:
        yield 0.05
        yield b"x"


def endless():
    yield head()
    while True:
        yield b"x" * 65536


def self_signed(folder):
    """A certificate for loopback that nobody vouches for, with its key."""
    made = folder / "certificate.pem"
    asked = ["-newkey", "rsa:2048", "-nodes", "-days", "9", "-subj", "/CN=127.0.0.1"]
    subprocess.run(
        ["openssl", "req", "-x509", *asked, "-keyout", made, "-out", folder / "public.pem"],
        check=True,
        capture_output=True,
    )
    made.write_bytes(made.read_bytes() + (folder / "public.pem").read_bytes())
    return made


class Server:
    """Answers each path with its pieces; `None` hangs, and a function gives pieces for ever."""

    def __init__(self, host="127.0.0.1", certificate=None):
        self.answers, self.hits, self.asked = {}, [], []
        self.stopped, self.open = threading.Event(), []
        self.listener = socket.create_server((host, 0))
        self.context = None
        if certificate:
            self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self.context.load_cert_chain(certificate)
        self.at = f"http{'s' * bool(certificate)}://{host}:{self.listener.getsockname()[1]}"
        self.threads = [threading.Thread(target=self._accept)]
        self.threads[0].start()

    def _accept(self):
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            thread = threading.Thread(target=self._answer, args=(connection,))
            self.threads.append(thread)
            thread.start()

    def _answer(self, connection):
        connection.settimeout(5)
        self.open.append(connection)
        if self.context:
            try:
                connection = self.context.wrap_socket(connection, server_side=True)
            except OSError:
                connection.close()
                return
        with connection:
            try:
                asked = connection.recv(65536).decode("latin-1")
                if not asked:
                    return
                path = asked.split(" ")[1]
                self.hits.append(path)
                self.asked.append(asked)
                for piece in self.answers.get(path, whole(status="404 Not Found")):
                    if piece is None:
                        self.stopped.wait(3)
                        return
                    if isinstance(piece, float):
                        if self.stopped.wait(piece):
                            return
                        continue
                    connection.sendall(piece)
            except OSError:
                return

    def stop(self):
        self.stopped.set()
        self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()
        for connection in self.open:
            with suppress(OSError):  # most are closed long since
                connection.shutdown(socket.SHUT_RDWR)
        for thread in self.threads:
            thread.join(5)
