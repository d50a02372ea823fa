package jobshare.proposal.pitch;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.Variant;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import jobshare.kit.time.Slots;
import jobshare.proposal.pitch.PitchContent.Endorsement;
import jobshare.proposal.pitch.PitchContent.Fact;
import jobshare.proposal.pitch.PitchContent.Measure;
import jobshare.proposal.pitch.PitchContent.Member;
import jobshare.proposal.pitch.PitchContent.Objection;
import jobshare.proposal.pitch.PitchContent.Texts;
import jobshare.proposal.skill.Skill;

/** A complete pitch, and a template engine without the service. */
final class SamplePitch {

    static final String ANNA = "Anna O'Brien";
    static final String BEN = "Ben de Vries";

    private SamplePitch() {
    }

    /** Monday to Wednesday and Wednesday afternoon to Friday; a Saturday morning that is asked for is open. */
    static Coverage cover() {
        long first = 0;
        long second = 0;
        long required = 0;
        for (int week = 0; week < 2; week++) {
            for (int day = 0; day < 5; day++) {
                for (int part = 0; part < 2; part++) {
                    long slot = 1L << (week * 21 + day * 3 + part);
                    required |= slot;
                    first |= day <= 2 ? slot : 0;
                    second |= day > 2 || day == 2 && part == 1 ? slot : 0;
                }
            }
        }
        return new Coverage(new Slots(first), new Slots(second), new Slots(required | 1L << 36));
    }

    /** @param text stands in each field that someone writes */
    static PitchContent with(String text) {
        return of(text, text, text, ParagraphSplitter.split(text));
    }

    static PitchContent whole() {
        return of(ANNA, BEN, "Head of claims",
                ParagraphSplitter.split("Two heads see more than one.\n\nThe desk is staffed five days a week."));
    }

    private static PitchContent of(String first, String second, String role, List<ParagraphSplitter.Paragraph> text) {
        var asked = List.of(new Skill("urn:law", 4, "employment law"), new Skill("urn:talk", 3, "negotiate agreements"),
                new Skill("urn:money", 4, "manage budgets"));
        var ofFirst = List.of(new Skill("urn:law", 5, null), new Skill("urn:talk", 2, null));
        var ofSecond = List.of(new Skill("urn:law", 4, null), new Skill("urn:talk", 4, null));
        var cover = cover();
        return new PitchContent(first + " & " + second, role, false,
                List.of(new Fact("20 of 21", "required half-days covered"), new Fact("60 min", "of handover per week")),
                ScheduleDrawing.of(cover, first, second), CoverageText.of(cover, 60),
                new Member("A", first, List.of("think creatively", "show empathy"), "14 years of experience", "Mon, Tue, Wed"),
                new Member("B", second, List.of("attend to detail"), "11 years of experience", "Wed, Thu, Fri"),
                SkillTable.of(asked, ofFirst, ofSecond),
                SkillTable.of(List.of(new Skill("urn:coach", 3, "coach employees")), ofFirst, ofSecond),
                new Texts(text, text, text, text, text, text, text, text, text), List.of(new Measure(role, role)),
                List.of(new Endorsement(first, text)),
                List.of(new Objection("Is someone always there?", List.of(CoverageText.required(cover)), text, text)),
                List.of("This pitch holds a statutory request of " + first + "."), "27 November 2026");
    }

    static PitchPageRenderer page() {
        return new PitchPageRenderer(Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of("text/html")))
                .addLocator(SamplePitch::template)
                .build());
    }

    private static Optional<TemplateLocator.TemplateLocation> template(String id) {
        var path = "/templates/" + (id.endsWith(".html") ? id : id + ".html");
        return Optional.of(new TemplateLocator.TemplateLocation() {
            @Override
            public Reader read() {
                return new InputStreamReader(SamplePitch.class.getResourceAsStream(path), StandardCharsets.UTF_8);
            }

            @Override
            public Optional<Variant> getVariant() {
                return Optional.of(Variant.forContentType("text/html"));
            }
        });
    }
}
