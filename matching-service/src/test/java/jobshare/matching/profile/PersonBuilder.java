package jobshare.matching.profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jobshare.kit.id.PersonId;
import jobshare.kit.time.WorkPattern;
import jobshare.matching.settings.MatchingModel;
import org.jspecify.annotations.Nullable;

/** A person in a test: active and visible, who has told nothing else but what the test says. */
public final class PersonBuilder {

    public static final long FULL_WEEK = MatchingModel.standard().fullWeek().bits();
    /** Monday, Tuesday and Wednesday morning of both weeks: half of the full week. */
    public static final long FIRST_HALF = bothWeeks(0b000_000_001_011_011L);
    public static final long SECOND_HALF = FULL_WEEK & ~FIRST_HALF;

    private PersonId id = PersonId.of(UUID.randomUUID());
    private long version = 1;
    private ProfileStatus status = ProfileStatus.ACTIVE;
    private Visibility visibility = Visibility.ANONYMOUS;
    private String businessUnit;
    private Integer grade;
    private String site;
    private String timeZone;
    private RemoteWork remote;
    private final List<LanguageSkill> languages = new ArrayList<>();
    private String occupation;
    private String occupationGroup;
    private final List<Skill> skills = new ArrayList<>();
    private List<String> strengths = List.of();
    private Integer years;
    private final Map<String, Integer> values = new HashMap<>();
    private Aspiration aspiration;
    private WorkPattern pattern;
    private WorkingShare share;
    private AnnualPay payExpectation;
    private Integer overlap;
    private Set<TimeSplit> splits = Set.of();
    private WayOfSharing wayOfSharing;
    private final Map<Criterion, Integer> weights = new EnumMap<>(Criterion.class);
    private Set<MustHave> mustHaves = Set.of();
    private boolean acceptsTwoGradesApart;

    public static PersonBuilder someone() {
        return new PersonBuilder();
    }

    /** MissingText about everything, in the way of most people; two of them may be paired. */
    public static PersonBuilder typical() {
        return someone().grade(5)
                .site("AMS")
                .timeZone("Europe/Amsterdam")
                .remote(RemoteWork.HYBRID)
                .language("en", CefrLevel.C1)
                .occupation("hr-manager", "1212")
                .skill("recruiting", 3)
                .skill("coaching", 4)
                .strengths("creative", "thorough")
                .years(10)
                .value("pace", 3)
                .value("commitment", 4)
                .aspires(CareerDirection.STAY, 24)
                .works(FULL_WEEK, FULL_WEEK)
                .share("0.4", "0.6")
                .overlap(2)
                .splits(TimeSplit.SPLIT_WEEKS)
                .shares(WayOfSharing.TWIN)
                .businessUnit("People");
    }

    public static long bothWeeks(long week) {
        return week | week << 21;
    }

    public Profile profile() {
        return new Profile(id, version, status, visibility, businessUnit, grade, site, timeZone, remote, languages, occupation,
                occupationGroup, skills, strengths, years, values, aspiration, pattern, share, payExpectation, overlap, splits,
                wayOfSharing, weights, mustHaves, acceptsTwoGradesApart);
    }

    public PersonBuilder wantsToEarn(@Nullable AnnualPay payExpectation) {
        this.payExpectation = payExpectation;
        return this;
    }

    public PersonBuilder wantsToEarn(int amount, String currency) {
        return wantsToEarn(new AnnualPay(amount, currency));
    }

    public PersonBuilder id(PersonId id) {
        this.id = id;
        return this;
    }

    /** An id by number, the same in each run. */
    public PersonBuilder id(long number) {
        return id(PersonId.of(new UUID(number, ~number)));
    }

    public PersonBuilder version(long version) {
        this.version = version;
        return this;
    }

    public PersonBuilder status(ProfileStatus status) {
        this.status = status;
        return this;
    }

    public PersonBuilder visibility(Visibility visibility) {
        this.visibility = visibility;
        return this;
    }

    public PersonBuilder businessUnit(String businessUnit) {
        this.businessUnit = businessUnit;
        return this;
    }

    public PersonBuilder grade(Integer grade) {
        this.grade = grade;
        return this;
    }

    public PersonBuilder site(String site) {
        this.site = site;
        return this;
    }

    public PersonBuilder timeZone(String timeZone) {
        this.timeZone = timeZone;
        return this;
    }

    public PersonBuilder remote(RemoteWork remote) {
        this.remote = remote;
        return this;
    }

    public PersonBuilder language(String code, CefrLevel level) {
        languages.add(new LanguageSkill(code, level));
        return this;
    }

    public PersonBuilder languages(List<LanguageSkill> told) {
        languages.clear();
        languages.addAll(told);
        return this;
    }

    public PersonBuilder occupation(String occupation, String group) {
        this.occupation = occupation;
        this.occupationGroup = group;
        return this;
    }

    public PersonBuilder skill(String uri, int level) {
        skills.add(new Skill(uri, level));
        return this;
    }

    public PersonBuilder skills(List<Skill> told) {
        skills.clear();
        skills.addAll(told);
        return this;
    }

    public PersonBuilder strengths(String... strengths) {
        this.strengths = List.of(strengths);
        return this;
    }

    public PersonBuilder strengths(List<String> strengths) {
        this.strengths = strengths;
        return this;
    }

    public PersonBuilder years(Integer years) {
        this.years = years;
        return this;
    }

    public PersonBuilder value(String question, int answer) {
        values.put(question, answer);
        return this;
    }

    public PersonBuilder values(Map<String, Integer> answers) {
        values.clear();
        values.putAll(answers);
        return this;
    }

    public PersonBuilder aspires(CareerDirection direction, Integer horizonMonths) {
        return aspiration(new Aspiration(direction, horizonMonths));
    }

    public PersonBuilder aspiration(Aspiration aspiration) {
        this.aspiration = aspiration;
        return this;
    }

    public PersonBuilder works(long preferred, long available) {
        return pattern(new WorkPattern(preferred, available));
    }

    public PersonBuilder pattern(WorkPattern pattern) {
        this.pattern = pattern;
        return this;
    }

    public PersonBuilder share(String least, String most) {
        return share(WorkingShare.of(new BigDecimal(least), new BigDecimal(most)));
    }

    public PersonBuilder share(WorkingShare share) {
        this.share = share;
        return this;
    }

    public PersonBuilder overlap(Integer slots) {
        this.overlap = slots;
        return this;
    }

    public PersonBuilder splits(TimeSplit... splits) {
        return splits(Set.copyOf(Arrays.asList(splits)));
    }

    public PersonBuilder splits(Set<TimeSplit> splits) {
        this.splits = splits;
        return this;
    }

    public PersonBuilder shares(WayOfSharing wayOfSharing) {
        this.wayOfSharing = wayOfSharing;
        return this;
    }

    public PersonBuilder weight(Criterion criterion, int weight) {
        weights.put(criterion, weight);
        return this;
    }

    /** All criteria the same. */
    public PersonBuilder weights(int weight) {
        for (var criterion : Criterion.values()) {
            weights.put(criterion, weight);
        }
        return this;
    }

    public PersonBuilder weights(Map<Criterion, Integer> told) {
        weights.clear();
        weights.putAll(told);
        return this;
    }

    public PersonBuilder mustHaves(MustHave... mustHaves) {
        return mustHaves(Set.copyOf(Arrays.asList(mustHaves)));
    }

    public PersonBuilder mustHaves(Set<MustHave> mustHaves) {
        this.mustHaves = mustHaves;
        return this;
    }

    public PersonBuilder acceptsTwoGradesApart(boolean acceptsTwoGradesApart) {
        this.acceptsTwoGradesApart = acceptsTwoGradesApart;
        return this;
    }
}
