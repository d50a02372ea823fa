package jobshare.proposal.pitch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import jobshare.proposal.page.InstalledBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page in a real browser, if one is installed. */
class PitchInBrowserTest {

    private static InstalledBrowser browser;

    @BeforeAll
    static void start() {
        browser = InstalledBrowser.launch();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    private static Page page(int width, String html) {
        var page = browser.newPage(width, 900);
        page.setContent(html);
        return page;
    }

    @ParameterizedTest
    @ValueSource(ints = {1200, 360})
    void passesTheAccessibilityCheck(int width) {
        var page = page(width, SamplePitch.page().html(SamplePitch.whole()));
        page.locator("summary").click();
        var faults = new AxeBuilder(page).analyze().getViolations().stream().map(Rule::toString).toList();
        assertEquals(List.of(), faults);
    }

    @Test
    void fitsAPhoneWithoutScrollingSideways() {
        for (var pitch : List.of(SamplePitch.whole(), SamplePitch.with("x".repeat(400)))) {
            var page = page(360, SamplePitch.page().html(pitch));
            assertTrue((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"),
                    () -> "width " + page.evaluate("document.documentElement.scrollWidth"));
        }
    }

    @Test
    void theKeyboardOpensTheTable() {
        var page = page(1200, SamplePitch.page().html(SamplePitch.whole()));
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertTrue(page.locator("details table").first().isVisible());
        assertTrue(page.evaluate("getComputedStyle(document.activeElement).outlineStyle").equals("solid"), "focus is seen");
    }

    @Test
    void executesNoUserText() {
        var asked = new ArrayList<String>();
        var page = browser.newPage();
        page.onDialog(dialog -> {
            asked.add(dialog.message());
            dialog.dismiss();
        });
        page.onRequest(request -> asked.add(request.url()));
        page.setContent(SamplePitch.page()
                .html(SamplePitch.with(
                        "<script>alert(1)</script><img src='http://localhost:1/x' onerror='alert(2)'>\"><svg onload=alert(3)>")));
        assertEquals(List.of(), asked);
    }
}
