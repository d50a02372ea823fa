package jobshare.proposal.pitch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The PDF, read by another library. */
class PitchPdfTest {

    private static final PitchPageRenderer PAGE = SamplePitch.page();
    private static final PitchPdfRenderer PDF = new PitchPdfRenderer();

    private static PDDocument read(String html) throws IOException {
        return Loader.loadPDF(PDF.of(html));
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }

    @Test
    void containsTheSameTextInTheSameOrder() throws IOException {
        try (var pdf = read(PAGE.html(SamplePitch.whole()))) {
            var text = text(pdf);
            int at = 0;
            for (var part : List.of("Anna O'Brien & Ben de Vries", "for Head of claims", "20 of 21",
                    "Why this role can be shared", "Two heads see more than one.", "Schedule", "The partners", "think creatively",
                    "employment law", "Benefits and costs", "How we work", "The trial", "If one of us leaves", "Evidence",
                    "Answers to common objections", "Not legal advice.")) {
                var found = text.indexOf(part, at);
                assertTrue(found >= 0, part + " after " + at + " in " + text);
                at = found;
            }
            assertTrue(pdf.getNumberOfPages() >= 2 && pdf.getNumberOfPages() <= 5, "pages: " + pdf.getNumberOfPages());
        }
    }

    @Test
    void isTaggedWithTitleAndLanguage() throws IOException {
        try (var pdf = read(PAGE.html(SamplePitch.whole()))) {
            assertEquals("Anna O'Brien & Ben de Vries: Head of claims", pdf.getDocumentInformation().getTitle());
            assertEquals("en", pdf.getDocumentCatalog().getLanguage());
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
            assertFalse(pdf.getDocumentCatalog().getStructureTreeRoot().getKids().isEmpty());
            for (var page : pdf.getPages()) {
                StreamSupport.stream(page.getResources().getFontNames().spliterator(), false).forEach(name -> {
                    try {
                        assertTrue(page.getResources().getFont(name).isEmbedded(), name.getName());
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                });
            }
        }
    }

    @Test
    void containsOtherScripts() throws IOException {
        try (var pdf = read(PAGE.html(SamplePitch.with("Łódź Ελλάδα Київ")))) {
            var text = text(pdf);
            for (var word : List.of("Łódź", "Ελλάδα", "Київ")) {
                assertTrue(text.contains(word), text);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "{}", "a\u0001b", "漢字 🙂", "שלום עולם", "مرحبا", "]]>", "\uD800"})
    void rendersAnyText(String text) throws IOException {
        try (var pdf = read(PAGE.html(SamplePitch.with(text)))) {
            assertTrue(pdf.getNumberOfPages() > 0);
        }
    }

    @Test
    void rendersTheLongestPitch() throws IOException {
        var prose = "Two heads see more than one. ".repeat(276).substring(0, 7999);
        try (var pdf = read(PAGE.html(SamplePitch.with(prose + "Z")))) {
            assertTrue(pdf.getNumberOfPages() > 20, "pages: " + pdf.getNumberOfPages());
            assertTrue(text(pdf).contains("As of 27 November 2026."));
        }
    }

    @Test
    void rendersALongWordAndAThousandParagraphs() throws IOException {
        for (var text : List.of("x".repeat(8000), "a\n\n".repeat(2666), "<".repeat(8000))) {
            try (var pdf = read(PAGE.html(SamplePitch.with(text)))) {
                assertTrue(pdf.getNumberOfPages() > 1);
            }
        }
    }

    /** No text gets so far as to be markup; and if it did, the renderer would still open nothing. */
    @Test
    void opensNoFileAndNoAddress(@TempDir Path folder) throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        try {
            var there = "http://localhost:" + server.getAddress().getPort();
            var html = """
                    <!DOCTYPE html>
                    <html lang="en"><head><title>x</title><link rel="stylesheet" href="%1$s/a.css"/>
                    <style>@import url("%1$s/b.css"); @font-face { font-family: F; src: url("%1$s/f.ttf"); }
                    body { background: url("%1$s/c.png"); font-family: F; } li { list-style-image: url("%2$s"); }</style></head>
                    <body><img src="%1$s/d.png" alt="d"/><img src="%2$s" alt="e"/><ul><li>x</li></ul>
                    <object data="%1$s/o" type="image/svg+xml"></object>
                    <iframe src="%2$s"></iframe><a href="%2$s" download="x">attachment</a>
                    <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="50" height="50">
                    <image xlink:href="%1$s/g.png" width="9" height="9"/><image xlink:href="%2$s" width="9" height="9"/>
                    <use xlink:href="%1$s/h.svg#x"/><script xlink:href="%1$s/i.js"/></svg></body></html>""".formatted(there,
                    secret.toUri());
            try (var pdf = read(html)) {
                assertFalse(text(pdf).contains("SECRET"));
            }
            assertEquals(0, asked.get());
        } finally {
            server.stop(0);
        }
    }
}
