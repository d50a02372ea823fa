package jobshare.proposal.pitch;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Renders a page as a tagged PDF. It opens no files and no addresses that a page refers to. Its fonts, Liberation and DejaVu,
 * cover Latin, Greek, Cyrillic, Hebrew and Arabic. Other characters, such as Chinese and most emoji, appear as a replacement
 * character.
 */
@ApplicationScoped
public class PitchPdfRenderer {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String DOCTYPE = "<!DOCTYPE html>";

    private final PdfFonts fonts = new PdfFonts();

    static {
        XRLog.setLoggingEnabled(false);
    }

    /** @throws java.util.concurrent.CancellationException if the thread is interrupted */
    byte[] of(String html) {
        var pdf = new ByteArrayOutputStream();
        var page = page(html);
        describeDrawings(page);
        fonts.choose(page);
        try (var drawer = new BatikSVGDrawer(); var document = new PDDocument()) {
            var builder = new PdfRendererBuilder().useFastMode()
                    .usePDDocument(document)
                    .usePdfUaAccessibility(true)
                    .useSVGDrawer(drawer)
                    .useUnicodeBidiSplitter(InterruptibleText::directions)
                    .useUnicodeBidiReorderer(new ICUBidiReorderer())
                    .useUnicodeLineBreaker(InterruptibleText.lines())
                    .usePageSupplier(InterruptibleText::page)
                    .useReplacementText(PdfFonts.REPLACEMENT)
                    .useExternalResourceAccessControl((uri, kind) -> false,
                            ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .useExternalResourceAccessControl((uri, kind) -> false,
                            ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                    .withProducer("Job-share suite")
                    .withW3cDocument(page, null)
                    .toStream(pdf);
            fonts.addTo(builder, document);
            builder.run();
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Parses without document types, and so without entities. The JDK's limits on text are removed, because a long pitch exceeds
     * them.
     */
    private static Document page(String html) {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        try {
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute("jdk.xml.maxGeneralEntitySizeLimit", "0");
            factory.setAttribute("jdk.xml.totalEntitySizeLimit", "0");
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html.replace(DOCTYPE, ""))));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("The page is not XML", e);
        }
    }

    /** Copies the title of each drawing to the attribute from which the renderer takes the alternative text of a figure. */
    private static void describeDrawings(Document page) {
        var drawings = page.getElementsByTagNameNS(SVG, "svg");
        for (int i = 0; i < drawings.getLength(); i++) {
            var drawing = (Element) drawings.item(i);
            var title = drawing.getElementsByTagNameNS(SVG, "title").item(0);
            if (title != null) {
                drawing.setAttribute("alt", title.getTextContent());
            }
        }
    }
}
