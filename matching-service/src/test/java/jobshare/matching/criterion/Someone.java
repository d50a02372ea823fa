package jobshare.matching.criterion;

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
import jobshare.kit.time.Pattern;
import org.jspecify.annotations.Nullable;

/** A person in a test: active and visible, who has told nothing else but what the test says. */
public final class Someone {

    public static final long FULL_WEEK = Model.standard().fullWeek().bits();
    /** Monday, Tuesday and Wednesday morning of both weeks: half of the full week. */
    public static final long FIRST_HALF = bothWeeks(0b000_000_001_011_011L);
    public static final long SECOND_HALF = FULL_WEEK & ~FIRST_HALF;

    private PersonId id = PersonId.of(UUID.randomUUID());
    private long version = 1;
    private Status status = Status.ACTIVE;
    private Visibility visibility = Visibility.ANONYMOUS;
    private String businessUnit;
    private Integer grade;
    private String site;
    private String timeZone;
    private Remote remote;
    private final List<Language> languages = new ArrayList<>();
    private String occupation;
    private String occupationGroup;
    private final List<Skill> skills = new ArrayList<>();
    private List<String> strengths = List.of();
    private Integer years;
    private final Map<String, Integer> values = new HashMap<>();
    private Aspiration aspiration;
    private Pattern pattern;
    private Share share;
    private Pay payExpectation;
    private Integer overlap;
    private Set<Split> splits = Set.of();
    private WayOfSharing wayOfSharing;
    private final Map<Criterion, Integer> weights = new EnumMap<>(Criterion.class);
    private Set<MustHave> mustHaves = Set.of();
    private boolean twoGradesApart;

    public static Someone someone() {
        return new Someone();
    }

    /** Told about everything, in the way of most people; two of them may be paired. */
    public static Someone typical() {
        return someone().grade(5).site("AMS").timeZone("Europe/Amsterdam").remote(Remote.HYBRID).language("en", CefrLevel.C1)
                .occupation("hr-manager", "1212").skill("recruiting", 3).skill("coaching", 4).strengths("creative", "thorough")
                .years(10).value("pace", 3).value("commitment", 4).aspires(Direction.STAY, 24).works(FULL_WEEK, FULL_WEEK)
                .share("0.4", "0.6").overlap(2).splits(Split.SPLIT_WEEKS).shares(WayOfSharing.TWIN).businessUnit("People");
    }

    public static long bothWeeks(long week) {
        return week | week << 21;
    }

    public Profile profile() {
        return new Profile(id, version, status, visibility, businessUnit, grade, site, timeZone, remote, languages, occupation,
                occupationGroup, skills, strengths, years, values, aspiration, pattern, share, payExpectation, overlap, splits,
                wayOfSharing,
                weights, mustHaves, twoGradesApart);
    }

    public Someone wantsToEarn(@Nullable Pay payExpectation) {
        this.payExpectation = payExpectation;
        return this;
    }

    public Someone wantsToEarn(int amount, String currency) {
        return wantsToEarn(new Pay(amount, currency));
    }

    public Someone id(PersonId id) {
        this.id = id;
        return this;
    }

    /** An id by number, the same in each run. */
    public Someone id(long number) {
        return id(PersonId.of(new UUID(number, ~number)));
    }

    public Someone version(long version) {
        this.version = version;
        return this;
    }

    public Someone status(Status status) {
        this.status = status;
        return this;
    }

    public Someone visibility(Visibility visibility) {
        this.visibility = visibility;
        return this;
    }

    public Someone businessUnit(String businessUnit) {
        this.businessUnit = businessUnit;
        return this;
    }

    public Someone grade(Integer grade) {
        this.grade = grade;
        return this;
    }

    public Someone site(String site) {
        this.site = site;
        return this;
    }

    public Someone timeZone(String timeZone) {
        this.timeZone = timeZone;
        return this;
    }

    public Someone remote(Remote remote) {
        this.remote = remote;
        return this;
    }

    public Someone language(String code, CefrLevel level) {
        languages.add(new Language(code, level));
        return this;
    }

    public Someone languages(List<Language> told) {
        languages.clear();
        languages.addAll(told);
        return this;
    }

    public Someone occupation(String occupation, String group) {
        this.occupation = occupation;
        this.occupationGroup = group;
        return this;
    }

    public Someone skill(String uri, int level) {
        skills.add(new Skill(uri, level));
        return this;
    }

    public Someone skills(List<Skill> told) {
        skills.clear();
        skills.addAll(told);
        return this;
    }

    public Someone strengths(String... strengths) {
        this.strengths = List.of(strengths);
        return this;
    }

    public Someone strengths(List<String> strengths) {
        this.strengths = strengths;
        return this;
    }

    public Someone years(Integer years) {
        this.years = years;
        return this;
    }

    public Someone value(String question, int answer) {
        values.put(question, answer);
        return this;
    }

    public Someone values(Map<String, Integer> answers) {
        values.clear();
        values.putAll(answers);
        return this;
    }

    public Someone aspires(Direction direction, Integer horizonMonths) {
        return aspiration(new Aspiration(direction, horizonMonths));
    }

    public Someone aspiration(Aspiration aspiration) {
        this.aspiration = aspiration;
        return this;
    }

    public Someone works(long preferred, long available) {
        return pattern(new Pattern(preferred, available));
    }

    public Someone pattern(Pattern pattern) {
        this.pattern = pattern;
        return this;
    }

    public Someone share(String least, String most) {
        return share(Share.of(new BigDecimal(least), new BigDecimal(most)));
    }

    public Someone share(Share share) {
        this.share = share;
        return this;
    }

    public Someone overlap(Integer slots) {
        this.overlap = slots;
        return this;
    }

    public Someone splits(Split... splits) {
        return splits(Set.copyOf(Arrays.asList(splits)));
    }

    public Someone splits(Set<Split> splits) {
        this.splits = splits;
        return this;
    }

    public Someone shares(WayOfSharing wayOfSharing) {
        this.wayOfSharing = wayOfSharing;
        return this;
    }

    public Someone weight(Criterion criterion, int weight) {
        weights.put(criterion, weight);
        return this;
    }

    /** All criteria the same. */
    public Someone weights(int weight) {
        for (var criterion : Criterion.values()) {
            weights.put(criterion, weight);
        }
        return this;
    }

    public Someone weights(Map<Criterion, Integer> told) {
        weights.clear();
        weights.putAll(told);
        return this;
    }

    public Someone mustHaves(MustHave... mustHaves) {
        return mustHaves(Set.copyOf(Arrays.asList(mustHaves)));
    }

    public Someone mustHaves(Set<MustHave> mustHaves) {
        this.mustHaves = mustHaves;
        return this;
    }

    public Someone twoGradesApart(boolean twoGradesApart) {
        this.twoGradesApart = twoGradesApart;
        return this;
    }
}
