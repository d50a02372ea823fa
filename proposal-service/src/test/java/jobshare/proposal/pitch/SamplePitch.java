package jobshare.proposal.pitch;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.Variant;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.Bidi;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import jobshare.kit.time.Slots;
import jobshare.proposal.pitch.PitchContent.Endorsement;
import jobshare.proposal.pitch.PitchContent.Fact;
import jobshare.proposal.pitch.PitchContent.Measure;
import jobshare.proposal.pitch.PitchContent.Member;
import jobshare.proposal.pitch.PitchContent.Objection;
import jobshare.proposal.pitch.PitchContent.Texts;
import jobshare.proposal.page.Printable;
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

    /** What is left when nothing is agreed or known but the one required text; an anonymous reader sees it. */
    static PitchContent bare() {
        var nobody = new Member("A", "Partner A", List.of(), null, "");
        var none = List.<ParagraphSplitter.Paragraph>of();
        return new PitchContent("Two colleagues, one team", "the role", true, List.of(), List.of(), List.of(), nobody,
                new Member("B", "Partner B", List.of(), null, ""), List.of(), List.of(),
                new Texts(ParagraphSplitter.split("Two heads."), none, none, none, none, none, none, none, none), List.of(),
                List.of(), List.of(), List.of(), "27 November 2026");
    }

    /** The largest pitch that is accepted, each text of which is as long as it may be. */
    static PitchContent largest(String unit) {
        var text = ParagraphSplitter.split(fill(unit, 8000, 200));
        var answer = ParagraphSplitter.split(fill(unit, 8000, 100));
        var whole = whole();
        return new PitchContent(whole.team(), whole.role(), false, whole.facts(), whole.weeks(), whole.coverageText(),
                whole.first(), whole.second(), whole.essentialSkills(), whole.optionalSkills(),
                new Texts(text, text, text, text, text, text, text, text, text),
                Collections.nCopies(10, new Measure(fill(unit, 200, 200), fill(unit, 500, 500))),
                Collections.nCopies(10, new Endorsement(fill(unit, 200, 200), ParagraphSplitter.split(fill(unit, 2000, 50)))),
                Collections.nCopies(30, new Objection("Is someone always there?", List.of(), answer, answer)), whole.notices(),
                whole.updated());
    }

    /** Repeats a unit up to a length, a number of lines and the permitted changes of direction. */
    static String fill(String unit, int length, int lines) {
        var text = new StringBuilder();
        int breaks = unit.length() - unit.replace("\n", "").length();
        int directions = new Bidi(unit.repeat(2), Bidi.DIRECTION_LEFT_TO_RIGHT).getRunCount() / 2;
        for (int times = 1; text.length() + unit.length() <= length && times * breaks < lines
                && (directions == 0 || times * directions <= Printable.MAX_DIRECTIONS); times++) {
            text.append(unit);
        }
        return text.append("x".repeat(Math.min(100, length - text.length()))).toString();
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
