package jobshare.profile.person;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jobshare.profile.questionnaire.Question;

/** A field that matching would use if the profile had it, with the effect of its absence. In the order of the profile. */
enum ProfileGap {
    GRADE("grade", "Matching cannot check that a partner's grade is at most one away. EXPERIENCE uses years alone.",
            details -> details.grade() == null),
    SITE("site",
            "Matching cannot check that a partner works at the same site, and may suggest people you cannot work with on site.",
            details -> details.site() == null),
    TIME_ZONE("timeZone", "Matching cannot check that a partner is at most 3 hours away.", details -> details.timeZone() == null),
    REMOTE("remote", "Matching cannot check that you can work with a partner from another site.",
            details -> details.remote() == null),
    LANGUAGES("languages", "Matching cannot check that you share a language, and may suggest people with whom you share none.",
            details -> details.languages().isEmpty()),
    OCCUPATION("occupation", "FIELD uses skills alone. Without skills it is not scored, which lowers the confidence.",
            details -> details.occupation() == null),
    SKILLS("skills", "FIELD uses the occupation alone, and you contribute no skills to a role.",
            details -> details.skills().isEmpty()),
    STRENGTHS("strengths", notScored("STRENGTHS", "you and a partner complement each other"),
            details -> details.strengths().isEmpty()),
    YEARS("yearsOfExperience", "EXPERIENCE uses the grade alone. Without a grade it is not scored, which lowers the confidence.",
            details -> details.yearsOfExperience() == null),
    VALUES("values",
            "VALUES uses only questions that you and a partner both answered. Without any it is not scored, which lowers the"
                    + " confidence.",
            details -> details.values().size() < Question.values().length),
    ASPIRATION("aspiration", notScored("ASPIRATION", "your aspirations are compatible"), details -> details.aspiration() == null),
    PATTERN("pattern",
            "SCHEDULE and the coverage of the week are not scored, which lowers the confidence. Matching may suggest people"
                    + " who work on the same days as you.",
            details -> details.pattern() == null),
    SHARE("share", "Matching cannot check that your shares add up to a full job.", details -> details.share() == null),
    PAY("payExpectation", "Your fit to a role ignores pay.", details -> details.payExpectation() == null),
    OVERLAP("overlapSlots", "SCHEDULE ignores time for handover.", details -> details.overlapSlots() == null),
    SPLITS("splits", "SCHEDULE ignores how you would divide the time.", details -> details.splits().isEmpty()),
    WAY_OF_SHARING("wayOfSharing", notScored("WAY_OF_SHARING", "you want the same way of sharing"),
            details -> details.wayOfSharing() == null),
    VISIBILITY("visibility",
            "You are HIDDEN: you get no suggestions and are suggested to nobody until you are ANONYMOUS or OPEN.",
            details -> details.visibility() == null || details.visibility() == Visibility.HIDDEN),
    STATUS("status", "You are PAUSED: you get no suggestions and are suggested to nobody until you are ACTIVE.",
            details -> details.status() == PersonStatus.PAUSED);

    private final MissingField missing;
    private final Predicate<PersonDetails> isMissing;

    ProfileGap(String field, String impact, Predicate<PersonDetails> isMissing) {
        this.missing = new MissingField(field, impact);
        this.isMissing = isMissing;
    }

    /** The gaps of this profile. */
    static List<MissingField> of(PersonDetails details) {
        return Stream.of(values()).filter(gap -> gap.isMissing.test(details)).map(gap -> gap.missing).toList();
    }

    private static String notScored(String criterion, String unknown) {
        return criterion + " is not scored, which lowers the confidence: matching does not know whether " + unknown + ".";
    }
}
