package jobshare.proposal.pitch;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * The fonts of a PDF: Liberation, and DejaVu for characters that Liberation lacks. The renderer tries one font after the other for each
 * character, by exceptions, which made a page in Chinese or Arabic twenty times as slow; so {@link #choose} decides beforehand.
 */
final class PdfFonts {

    static final String REPLACEMENT = "\uFFFD";
    private static final String LIBERATION = "/liberation/Liberation";
    private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans";
    private static final String OTHER_FONT = "font-family: 'DejaVu Sans', 'Liberation Sans'";

    private final BitSet liberation = characters(LIBERATION + "Sans-Regular.ttf");
    private final BitSet dejavu = characters(DEJAVU + ".ttf");

    void addTo(PdfRendererBuilder builder, PDDocument document) throws IOException {
        add(builder, document, "Liberation Sans", LIBERATION + "Sans-Regular.ttf", 400);
        add(builder, document, "Liberation Sans", LIBERATION + "Sans-Bold.ttf", 700);
        add(builder, document, "Liberation Serif", LIBERATION + "Serif-Bold.ttf", 700);
        add(builder, document, "Liberation Serif", LIBERATION + "Serif-Regular.ttf", 400);
        add(builder, document, "DejaVu Sans", DEJAVU + ".ttf", 400);
        add(builder, document, "DejaVu Sans", DEJAVU + "-Bold.ttf", 700);
    }

    /** Without ligatures: looking for them compiles regular expressions for each piece of text, which took most of the time. */
    private static void add(PdfRendererBuilder builder, PDDocument document, String family, String file, int weight)
            throws IOException {
        var font = read(file);
        font.setEnableGsub(false);
        builder.useFont(new PDFontSupplier(PDType0Font.load(document, font, true)), family, weight, FontStyle.NORMAL, true);
    }

    /**
     * Sets the font of each element whose text Liberation cannot show completely, and replaces the characters that DejaVu cannot show
     * either.
     */
    void choose(Node node) {
        if (node instanceof Text text && text.getParentNode() instanceof Element parent
                && text.getData().codePoints().anyMatch(c -> isVisible(c) && !liberation.get(c))) {
            parent.setAttribute("style", OTHER_FONT);
            text.setData(text.getData()
                    .codePoints()
                    .map(c -> isVisible(c) && !dejavu.get(c) && !liberation.get(c) ? REPLACEMENT.codePointAt(0) : c)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString());
        }
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            choose(child);
        }
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> true;
        };
    }

    private static BitSet characters(String file) {
        try (var font = read(file)) {
            var glyphs = font.getUnicodeCmapLookup();
            var characters = new BitSet();
            for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
                characters.set(character, glyphs.getGlyphId(character) != 0);
            }
            return characters;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrueTypeFont read(String file) throws IOException {
        try (var in = Objects.requireNonNull(PdfFonts.class.getResourceAsStream(file), file)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        }
    }
}
