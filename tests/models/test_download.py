"""Installing a checkpoint from its authors' server, here one on this computer."""

from __future__ import annotations

import io
import re
import shutil
import ssl
import subprocess
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
import torch

from leafscope.core.errors import Cancelled, InstallError
from leafscope.core.models import Model
from leafscope.core.models import download as downloading
from leafscope.core.models.architectures import build_model
from leafscope.core.models.architectures.edsr import EDSR
from leafscope.core.models.architectures.liif import LIIF
from leafscope.core.models.architectures.rdn import RDN
from leafscope.core.models.catalogue import Catalogue, FileDownload, KnownModel
from leafscope.core.models.checkpoint import load_checkpoint
from leafscope.core.models.install import install
from leafscope.core.models.store import Store


def liif_file(encoder: torch.nn.Module) -> bytes:
    """Return a small checkpoint as the authors' repository writes it."""
    torch.manual_seed(0)
    state = LIIF(encoder, hidden=(16, 16)).state_dict()  # type: ignore[arg-type]
    buffer = io.BytesIO()
    torch.save({"model": {"name": "liif", "args": {}, "sd": state}, "epoch": 1}, buffer)
    return buffer.getvalue()


def rdn() -> RDN:
    return RDN(features=8, growth=8, blocks=2, layers=2)


@dataclass
class Site:
    """What the server sends, and what it was asked for."""

    content: bytes
    headers: dict[str, str] = field(default_factory=dict)
    etag: str | None = '"one"'
    cuts: list[int] = field(default_factory=list)  # bytes after which each answer breaks off
    redirect: str | None = None
    status: int = 200
    ranges: list[str | None] = field(default_factory=list)
    url: str = ""


@pytest.fixture
def site() -> Iterator[Site]:
    site = Site(liif_file(rdn()))

    class Handler(BaseHTTPRequestHandler):
        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            pass

        def do_GET(self) -> None:
            if site.redirect and self.path == "/file":
                self.send_response(302)
                self.send_header("Location", site.redirect)
                self.end_headers()
                return
            asked = self.headers.get("Range")
            site.ranges.append(asked)
            start = int(re.findall(r"\d+", asked)[0]) if asked else 0
            if asked and self.headers.get("If-Range") != site.etag:
                start = 0
            body = site.content[start:]
            self.send_response(206 if start else site.status)
            if start:
                end = len(site.content)
                self.send_header("Content-Range", f"bytes {start}-{end - 1}/{end}")
            if site.etag:
                self.send_header("ETag", site.etag)
            headers = {"Content-Type": "application/binary", "Content-Length": str(len(body))}
            for name, value in (headers | site.headers).items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body[: site.cuts.pop(0)] if site.cuts else body)

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    site.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield site
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def store(site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    monkeypatch.setattr(downloading, "PAUSE_S", 0.0)
    source = FileDownload(f"{site.url}/file", "rdn-liif.pth", "https://github.com/yinboc/liif")
    known = KnownModel(
        "rdn-liif", "RDN-LIIF", "liif", "RDN", "BSD-3-Clause", "", "", len(site.content), source
    )
    return Store(Catalogue((known,), tmp_path), tmp_path / "models")


def accept(model: Model) -> int | None:
    """Pass every model, with a halo of 5."""
    return 5


def run(store: Store, examine: Callable[[Model], int | None] = accept) -> Model:
    path = install("rdn-liif", store, examine=examine)
    return build_model(load_checkpoint(path), "rdn-liif")


def no_traces(store: Store) -> bool:
    return not [path for path in store.folder.iterdir() if path.suffix in (".part", ".safetensors")]


def test_the_file_is_tested_and_converted(store: Store, site: Site) -> None:
    shares: list[float] = []
    tested: list[Model] = []

    def examine(model: Model) -> int | None:
        tested.append(model)
        return 5

    install("rdn-liif", store, report_share=shares.append, examine=examine)
    assert build_model(load_checkpoint(store.check("rdn-liif")), "x").halo == 5
    assert len(tested) == 1
    assert shares[-1] == 1.0
    assert not list(store.folder.glob("*.part*"))
    install("rdn-liif", store, examine=examine)  # is there already
    assert site.ranges == [None]


def test_an_interrupted_download_is_continued(store: Store, site: Site) -> None:
    site.cuts = [9000, 5000]
    run(store)
    assert site.ranges == [None, "bytes=9000-", "bytes=14000-"]


def test_another_version_of_the_file_starts_again(store: Store, site: Site) -> None:
    site.cuts = [9000] * 40
    site.content = site.content[:9000]
    site.headers = {"Content-Length": "20000"}
    with pytest.raises(InstallError, match="was lost after 9000 of"):
        run(store)
    site.content, site.etag, site.cuts, site.headers = liif_file(rdn()), '"two"', [], {}
    site.ranges.clear()
    run(store)
    assert site.ranges == ["bytes=9000-"]


def test_without_a_validator_it_starts_again(store: Store, site: Site) -> None:
    site.etag, site.cuts = None, [9000]
    run(store)
    assert site.ranges == [None, None]


def test_it_can_be_cancelled_and_continued(
    store: Store, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(downloading, "CHUNK", 4000)
    calls: list[int] = []

    def cancel() -> None:
        calls.append(1)
        if len(calls) == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        install("rdn-liif", store, check_cancelled=cancel, examine=accept)
    run(store)
    assert site.ranges == [None, "bytes=8000-"]


def test_redirects_are_followed_but_never_to_plain_http(store: Store, site: Site) -> None:
    site.redirect = f"{site.url}/elsewhere"
    run(store)
    for path in store.folder.iterdir():
        path.unlink()
    site.redirect = "http://example.org/file"
    with pytest.raises(InstallError, match=r"example\.org: the address isn't protected by TLS"):
        run(store)


def too_short(site: Site) -> None:
    site.headers = {"Content-Length": str(len(site.content) - 100)}


def too_long(site: Site) -> None:
    site.headers = {"Content-Length": str(len(site.content) + 100)}


def huge(site: Site) -> None:
    site.headers = {"Content-Length": str(10**12)}


def endless(site: Site) -> None:
    site.content *= 2
    site.headers = {"Content-Length": ""}


def web_page(site: Site) -> None:
    site.content = b"<!DOCTYPE html><title>Sign in</title>"
    site.headers = {"Content-Type": "text/html; charset=utf-8"}


def unnamed_web_page(site: Site) -> None:
    site.content = b"<!DOCTYPE html><title>Sign in</title>"


def missing(site: Site) -> None:
    site.status = 404


def other_architecture(site: Site) -> None:
    site.content = liif_file(EDSR(features=8, blocks=2))


def pickle_with_code(site: Site) -> None:
    class Attack:
        def __reduce__(self) -> tuple[Callable[[str], object], tuple[str]]:
            return Path("harm").touch, ()  # type: ignore[return-value]

    buffer = io.BytesIO()
    torch.save({"model": Attack()}, buffer)
    site.content = buffer.getvalue()


@pytest.mark.parametrize(
    ("spoil", "message"),
    [
        (too_short, "is damaged"),
        (too_long, "was lost after|more than expected"),
        (huge, "more than expected"),
        (endless, "larger than expected"),
        (web_page, "sent a web page instead"),
        (unnamed_web_page, "wasn't installed: The checkpoint .* is damaged"),
        (missing, "the server answered 404"),
        (other_architecture, "is a liif model with a EDSR encoder, not RDN-LIIF"),
        (pickle_with_code, "contains code"),
    ],
)
def test_bad_answers_are_refused(
    spoil: Callable[[Site], None],
    message: str,
    store: Store,
    site: Site,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    spoil(site)
    with pytest.raises(InstallError, match=message) as error:
        run(store)
    assert "\n" not in str(error.value)
    assert not (tmp_path / "harm").exists()
    assert not store.has("rdn-liif")


def test_a_model_that_fails_its_test_is_refused(store: Store) -> None:
    def refuse(model: Model) -> int | None:
        raise InstallError("too bad")

    with pytest.raises(InstallError, match="too bad"):
        run(store, refuse)
    assert no_traces(store)


def test_without_a_server_one_sentence_explains_the_way_by_hand(store: Store) -> None:
    known = store.catalogue.models[0]
    assert isinstance(known.source, FileDownload)
    source = replace(known.source, url="http://127.0.0.1:9/file")
    store = replace(store, catalogue=Catalogue((replace(known, source=source),), store.folder))
    with pytest.raises(InstallError, match=r"download rdn-liif.pth from https://github.com/yinboc"):
        run(store)


def test_the_first_hash_is_recorded_and_later_files_must_match(store: Store, site: Site) -> None:
    run(store)
    assert store.recorded_hash("rdn-liif")
    store.path("rdn-liif").unlink()
    run(store)
    store.path("rdn-liif").unlink()
    torch.manual_seed(1)
    state = LIIF(rdn(), hidden=(16, 16)).state_dict()
    buffer = io.BytesIO()
    torch.save({"model": {"name": "liif", "args": {"other": 1}, "sd": state}}, buffer)
    site.content = buffer.getvalue()
    with pytest.raises(InstallError, match="its hash differs"):
        run(store)
    assert not store.has("rdn-liif")


def test_a_hash_in_the_manifest_is_required(store: Store, site: Site) -> None:
    known = store.catalogue.models[0]
    assert isinstance(known.source, FileDownload)
    source = replace(known.source, sha256="0" * 64)
    store = replace(store, catalogue=Catalogue((replace(known, source=source),), store.folder))
    with pytest.raises(InstallError, match="its hash differs"):
        run(store)


@pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl makes the certificate")
def test_certificates_are_verified(tmp_path: Path) -> None:
    """A server whose certificate nobody else signed is refused."""
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    options = "req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=127.0.0.1"
    alternative = ["-addext", "subjectAltName=IP:127.0.0.1"]
    files = ["-keyout", str(key), "-out", str(certificate)]
    subprocess.run(
        ["openssl", *options.split(), *alternative, *files], check=True, capture_output=True
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    server = ThreadingHTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    server.handle_error = lambda *_: None  # type: ignore[method-assign]
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        url = f"https://127.0.0.1:{server.server_port}/file"
        with pytest.raises(InstallError, match=r"(?i)certificate.verify.failed"):
            downloading.download(url, tmp_path / "a.part", 1000)
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
