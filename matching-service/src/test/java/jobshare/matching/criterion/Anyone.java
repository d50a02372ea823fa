package jobshare.matching.criterion;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jobshare.kit.id.PersonId;
import jobshare.kit.time.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Generated people, of a world so small that they often have things in common, and who often leave things out. */
public final class Anyone extends DomainContextBase {

    private static final double NOT_TOLD = 0.15;
    private static final List<Long> TIMES = List.of(Someone.FULL_WEEK, Someone.FIRST_HALF, Someone.SECOND_HALF,
            Someone.FULL_WEEK & (1L << 21) - 1, Someone.FULL_WEEK & ~((1L << 21) - 1), 0L, (1L << 42) - 1,
            Someone.bothWeeks(0b001_001_001_001_001L), Someone.bothWeeks(0b010_010_010_010_010L),
            Someone.bothWeeks(0b011_011_011L));

    @Provide
    public static Arbitrary<Profile> profiles() {
        return Builders.withBuilder(Someone::someone)
                .use(ids()).in(Someone::id)
                .use(mostly(Arbitraries.just(Status.ACTIVE), Arbitraries.of(Status.class))).in(Someone::status)
                .use(mostly(Arbitraries.just(Visibility.OPEN), Arbitraries.of(Visibility.class))).in(Someone::visibility)
                .use(told(Arbitraries.of("People", "Finance"))).in(Someone::businessUnit)
                .use(told(Arbitraries.integers().between(3, 7))).in(Someone::grade)
                .use(told(Arbitraries.of("AMS", "LON", "RTM"))).in(Someone::site)
                .use(told(Arbitraries.of("Europe/Amsterdam", "Europe/London", "America/New_York", "Asia/Dubai")))
                .in(Someone::timeZone)
                .use(told(Arbitraries.of(Remote.class))).in(Someone::remote)
                .use(languages()).in(Someone::languages)
                .use(skills()).in(Someone::skills)
                .use(strengths()).in(Someone::strengths)
                .use(told(Arbitraries.integers().between(0, 40))).in(Someone::years)
                .use(answers()).in(Someone::values)
                .use(told(Combinators.combine(Arbitraries.of(Direction.class), told(Arbitraries.integers().between(0, 120)))
                        .as(Aspiration::new)))
                .in(Someone::aspiration)
                .use(told(patterns())).in(Someone::pattern)
                .use(told(shares())).in(Someone::share)
                .use(told(pay())).in((someone, pay) -> someone.wantsToEarn(pay))
                .use(told(Arbitraries.integers().between(0, 6))).in(Someone::overlap)
                .use(setOf(Split.class)).in(Someone::splits)
                .use(told(Arbitraries.of(WayOfSharing.class))).in(Someone::shares)
                .use(Arbitraries.maps(Arbitraries.of(Criterion.class), Arbitraries.integers().between(0, 5))).in(Someone::weights)
                .use(Anyone.<Set<MustHave>>mostly(Arbitraries.just(Set.of()), setOf(MustHave.class))).in(Someone::mustHaves)
                .use(Arbitraries.of(true, false)).in(Someone::twoGradesApart)
                .use(told(Arbitraries.of("1212", "1211", "1219", "1300", "2423", "24")))
                .in((someone, group) -> someone.occupation(group == null ? null : "occupation-" + group, group))
                .build(Someone::profile)
                .withoutEdgeCases();
    }

    public static Arbitrary<Pattern> patterns() {
        var slots = mostly(Arbitraries.of(TIMES), Arbitraries.longs().between(0, (1L << 42) - 1));
        return Combinators.combine(slots, slots).as((preferred, possible) -> new Pattern(preferred, preferred | possible));
    }

    public static Arbitrary<Pay> pay() {
        return Combinators.combine(Arbitraries.integers().between(1, 4), Arbitraries.of("EUR", "GBP")).as(Pay::new);
    }

    /** Of a role: some parts, all of them, or all at nothing. */
    public static Arbitrary<Map<RolePart, Integer>> roleWeights() {
        return mostly(Arbitraries.maps(Arbitraries.of(RolePart.class), Arbitraries.integers().between(0, 5)),
                Arbitraries.just(Arrays.stream(RolePart.values()).collect(Collectors.toMap(part -> part, part -> 0))));
    }

    public static Arbitrary<List<Skill>> skills() {
        return Combinators.combine(Arbitraries.of("s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8", "s9", "s10"),
                Arbitraries.integers().between(1, 5)).as(Skill::new).list().ofMaxSize(12);
    }

    private static Arbitrary<PersonId> ids() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.longs()).as((high, low) -> PersonId.of(new UUID(high, low)));
    }

    private static Arbitrary<List<Language>> languages() {
        return Combinators.combine(Arbitraries.of("en", "nl", "de"), Arbitraries.of(CefrLevel.B1, CefrLevel.B2, CefrLevel.C2))
                .as(Language::new).list().ofMaxSize(3);
    }

    private static Arbitrary<List<String>> strengths() {
        return Arbitraries.of("lead", "create", "analyse", "care", "finish", "sell", "order").list().uniqueElements()
                .ofMaxSize(5);
    }

    private static Arbitrary<Map<String, Integer>> answers() {
        return Arbitraries.maps(Arbitraries.of(ValuesRule.QUESTIONS), Arbitraries.integers().between(1, 5));
    }

    private static Arbitrary<Share> shares() {
        return Combinators.combine(Arbitraries.integers().between(1, 20), Arbitraries.integers().between(1, 20))
                .as((one, other) -> new Share(500 * Math.min(one, other), 500 * Math.max(one, other)));
    }

    private static <E extends Enum<E>> Arbitrary<Set<E>> setOf(Class<E> type) {
        return Arbitraries.of(type).set();
    }

    private static <T> Arbitrary<T> told(Arbitrary<T> arbitrary) {
        return arbitrary.injectNull(NOT_TOLD);
    }

    private static <T> Arbitrary<T> mostly(Arbitrary<? extends T> usual, Arbitrary<? extends T> any) {
        return Arbitraries.frequencyOf(Tuple.of(4, usual), Tuple.of(1, any));
    }
}
