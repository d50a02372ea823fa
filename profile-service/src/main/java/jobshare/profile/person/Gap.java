package jobshare.profile.person;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a profile may lack, in the order of the form, and what each costs in matching. */
enum Gap {
    GRADE("grade", "Whether a partner is at most one grade away can't be checked, and EXPERIENCE is judged by years alone.",
            form -> form.grade() == null),
    SITE("site", "Whether a partner works at the same site can't be checked: people come up with whom you can't work on site.",
            form -> form.site() == null),
    TIME_ZONE("timeZone", "Whether a partner is at most 3 hours away can't be checked.", form -> form.timeZone() == null),
    REMOTE("remote", "Whether you and a partner from another site could work together can't be checked.",
            form -> form.remote() == null),
    LANGUAGES("languages", "Whether you have a language in common can't be checked: people come up with whom you have none.",
            form -> form.languages().isEmpty()),
    OCCUPATION("occupation", "FIELD is judged by skills alone, and without these not at all, which lowers the confidence.",
            form -> form.occupation() == null),
    SKILLS("skills", "FIELD is judged by the occupation alone, and for a role you add none of the skills that it asks for.",
            form -> form.skills().isEmpty()),
    STRENGTHS("strengths", unjudged("STRENGTHS", "you and a partner complement each other"), form -> form.strengths().isEmpty()),
    YEARS("yearsOfExperience", "EXPERIENCE is judged by the grade alone, and without it not at all, which lowers the confidence.",
            form -> form.yearsOfExperience() == null),
    VALUES("values", "VALUES is judged by the questions that both of you answered, and without any not at all, which lowers the"
            + " confidence.", form -> form.values().size() < Question.values().length),
    ASPIRATION("aspiration", unjudged("ASPIRATION", "you and a partner go the same way"), form -> form.aspiration() == null),
    PATTERN("pattern",
            "SCHEDULE, and whether you two cover the week, can't be judged, which lowers the confidence: people come up"
                    + " who work on the same days as you.",
            form -> form.pattern() == null),
    SHARE("share", "Whether you two reach a whole job can't be checked: people come up with whom you don't.",
            form -> form.share() == null),
    PAY("payExpectation", "Whether a role pays what you want is left out of how well you fit it.",
            form -> form.payExpectation() == null),
    OVERLAP("overlapSlots", "SCHEDULE is judged without time for handover.", form -> form.overlapSlots() == null),
    SPLITS("splits", "SCHEDULE is judged without the way in which you would divide the time.", form -> form.splits().isEmpty()),
    WAY_OF_SHARING("wayOfSharing", unjudged("WAY_OF_SHARING", "you and a partner mean the same by sharing"),
            form -> form.wayOfSharing() == null),
    VISIBILITY("visibility",
            "HIDDEN: you are proposed to nobody, and nobody is proposed to you, until you are ANONYMOUS or OPEN.",
            form -> form.visibility() == null || form.visibility() == Visibility.HIDDEN),
    STATUS("status", "PAUSED: you are proposed to nobody, and nobody is proposed to you, until you are ACTIVE again.",
            form -> form.status() == PersonStatus.PAUSED);

    private final MissingField missing;
    private final Predicate<PersonForm> isThere;

    Gap(String field, String cost, Predicate<PersonForm> isThere) {
        this.missing = new MissingField(field, cost);
        this.isThere = isThere;
    }

    /** What this profile lacks. */
    static List<MissingField> of(PersonForm form) {
        return Stream.of(values()).filter(gap -> gap.isThere.test(form)).map(gap -> gap.missing).toList();
    }

    private static String unjudged(String criterion, String what) {
        return criterion + " can't be judged, which lowers the confidence of every match: nobody can tell whether " + what + ".";
    }
}
