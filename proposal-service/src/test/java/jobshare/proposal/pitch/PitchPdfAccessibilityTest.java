package jobshare.proposal.pitch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Every kind of pitch as a PDF conforms to PDF/UA-1 (ISO 14289-1), as far as veraPDF can check it. */
class PitchPdfAccessibilityTest {

    @BeforeAll
    static void start() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Arguments> pitches() {
        return Stream.of(Arguments.of("complete", SamplePitch.whole()), Arguments.of("bare and anonymous", SamplePitch.bare()),
                Arguments.of("long", SamplePitch.with("Two heads see more than one. ".repeat(90))),
                Arguments.of("many paragraphs", SamplePitch.with("a\n\n".repeat(99) + "b")),
                Arguments.of("one long word", SamplePitch.with("x".repeat(2000))),
                Arguments.of("right to left", SamplePitch.with("שלום עולם\n\nin English\n\nمرحبا بالعالم")),
                Arguments.of("both directions in a line", SamplePitch.with("a א b ב c")),
                Arguments.of("characters without a glyph", SamplePitch.with("漢字 🙂 \u0001")),
                Arguments.of("Greek and Cyrillic", SamplePitch.with("Łódź Ελλάδα Київ")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pitches")
    void conformsToPdfUa(String name, PitchContent pitch) throws Exception {
        assertEquals(List.of(), faults(SamplePitch.page().html(pitch)));
    }

    @Test
    void findsAFigureWithoutAlternativeText() throws Exception {
        var undescribed = SamplePitch.page().html(SamplePitch.whole()).replaceAll("<title id=[^>]*>[^<]*</title>", "");
        assertEquals(List.of("7.3-1"), faults(undescribed).stream().map(fault -> fault.split(":")[0]).distinct().toList());
    }

    private static List<String> faults(String html) throws Exception {
        var pdf = new PitchPdfRenderer().of(html);
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1)) {
            var result = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false).validate(parser);
            return result.getTestAssertions()
                    .stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber() + ": "
                            + assertion.getMessage() + " in " + assertion.getLocation().getContext())
                    .toList();
        }
    }
}
