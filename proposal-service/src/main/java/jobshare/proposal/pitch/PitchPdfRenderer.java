package jobshare.proposal.pitch;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Renders a page as a tagged PDF. It opens no files and no addresses that a page refers to. Its fonts, Liberation and DejaVu,
 * cover Latin, Greek, Cyrillic, Hebrew and Arabic. Other characters, such as Chinese and most emoji, appear as a replacement
 * character.
 */
@ApplicationScoped
public class PitchPdfRenderer {

    private static final String DOCTYPE = "<!DOCTYPE html>";
    private static final String LIBERATION = "/liberation/Liberation";
    private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans";

    static {
        XRLog.setLoggingEnabled(false);
    }

    byte[] of(String html) {
        var pdf = new ByteArrayOutputStream();
        try (var drawer = new BatikSVGDrawer()) {
            var builder = new PdfRendererBuilder().useFastMode()
                    .usePdfUaAccessibility(true)
                    .useSVGDrawer(drawer)
                    .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                    .useUnicodeBidiReorderer(new ICUBidiReorderer())
                    .useReplacementText("\uFFFD")
                    .useExternalResourceAccessControl((uri, kind) -> false,
                            ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .useExternalResourceAccessControl((uri, kind) -> false,
                            ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                    .withProducer("Job-share suite")
                    .withW3cDocument(document(html), null)
                    .toStream(pdf);
            font(builder, "Liberation Sans", LIBERATION + "Sans-Regular.ttf", 400, FontStyle.NORMAL);
            font(builder, "Liberation Sans", LIBERATION + "Sans-Bold.ttf", 700, FontStyle.NORMAL);
            font(builder, "Liberation Serif", LIBERATION + "Serif-Bold.ttf", 700, FontStyle.NORMAL);
            font(builder, "Liberation Serif", LIBERATION + "Serif-Regular.ttf", 400, FontStyle.NORMAL);
            font(builder, "DejaVu Sans", DEJAVU + ".ttf", 400, FontStyle.NORMAL);
            font(builder, "DejaVu Sans", DEJAVU + "-Bold.ttf", 700, FontStyle.NORMAL);
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
    private static Document document(String html) throws IOException {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        try {
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute("jdk.xml.maxGeneralEntitySizeLimit", "0");
            factory.setAttribute("jdk.xml.totalEntitySizeLimit", "0");
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html.replace(DOCTYPE, ""))));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("The page is not XML", e);
        }
    }

    private static void font(PdfRendererBuilder builder, String family, String file, int weight, FontStyle style) {
        builder.useFont(() -> Objects.requireNonNull(PitchPdfRenderer.class.getResourceAsStream(file), file), family, weight,
                style, true);
    }
}
