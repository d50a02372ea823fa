package jobshare.proposal.pitch;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Lets a rendering end early. The renderer does not react to interruption; but it asks for the direction of each text, for the end of each
 * line and for each page, and these throw once the thread was interrupted.
 */
final class InterruptibleText {

    private InterruptibleText() {
    }

    static FSTextBreaker lines() {
        var lines = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.US));
        return new FSTextBreaker() {
            @Override
            public int next() {
                requireUninterrupted();
                return lines.next();
            }

            @Override
            public void setText(String text) {
                lines.setText(text);
            }
        };
    }

    static BidiSplitter directions() {
        var directions = new ICUBidiSplitter.ICUBidiSplitterFactory().createBidiSplitter();
        return new BidiSplitter() {
            @Override
            public void setParagraph(String text, byte direction) {
                requireUninterrupted();
                directions.setParagraph(text, direction);
            }

            @Override
            public int countTextRuns() {
                return directions.countTextRuns();
            }

            @Override
            public BidiTextRun getVisualRun(int run) {
                requireUninterrupted();
                return directions.getVisualRun(run);
            }

            @Override
            public byte getBaseDirection(String text) {
                return directions.getBaseDirection(text);
            }
        };
    }

    static PDPage page(PDDocument document, float width, float height, int number, int shadowNumber) {
        requireUninterrupted();
        var page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        return page;
    }

    private static void requireUninterrupted() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("The rendering was stopped");
        }
    }
}
