#!/usr/bin/env python3
"""Renders Markdown pages by two engines and holds each against plain.md beside it.

usage: rendered.py FOLDER...

Both engines allow HTML and make links of bare addresses. A page must have the elements that plain.md
has, code marks aside, and no link, image, attribute or comment. Exit code: 0 where all pages do, 1 where
one does not, 77 where markdown-it-py, linkify-it-py or mistune is not installed.
"""
import pathlib
import sys
from html.parser import HTMLParser

try:
    import linkify_it  # noqa: F401  markdown-it-py needs it to make links
    import mistune
    from markdown_it import MarkdownIt
except ImportError as missing:
    print(f"{missing.name} is not installed: pip install markdown-it-py linkify-it-py mistune")
    sys.exit(77)


class Elements(HTMLParser):
    """The elements of a page in order, without code marks, and whatever is live."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.order = []
        self.live = []

    def handle_starttag(self, tag, attributes):
        if tag != "code":
            self.order.append(tag)
        if tag in ("a", "img", "script", "iframe"):
            self.live.append(tag)
        for name, value in attributes:
            if not (name == "style" and value.startswith("text-align:")) and not (
                name == "start" and tag == "ol"
            ):
                self.live.append(f"{tag} {name}")

    def handle_comment(self, data):
        self.live.append(f"comment {data[:20]!r}")

    def handle_decl(self, data):
        self.live.append(f"declaration {data[:20]!r}")

    def handle_pi(self, data):
        self.live.append(f"instruction {data[:20]!r}")


def without_front_matter(text):
    return text.split("---\n", 2)[2]


def engines():
    first = MarkdownIt("gfm-like", {"html": True, "linkify": True})
    second = mistune.create_markdown(
        escape=False, plugins=["table", "url", "strikethrough", "footnotes", "task_lists", "def_list"]
    )
    return {"markdown-it": first.render, "mistune": second}


def elements(html):
    parser = Elements()
    parser.feed(html)
    parser.close()
    return parser


def main(folders):
    faults = 0
    pages = 0
    for folder in map(pathlib.Path, folders):
        for name, render in engines().items():
            plain = elements(render(without_front_matter((folder / "plain.md").read_text())))
            for path in sorted(folder.glob("*.md")):
                page = elements(render(without_front_matter(path.read_text())))
                pages += 1
                if page.live or page.order != plain.order:
                    faults += 1
                    print(f"{name}: {path}: live {page.live}, {len(page.order)} elements, "
                          f"plain {len(plain.order)}")
    print(f"{pages} pages rendered, {faults} with a fault")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
