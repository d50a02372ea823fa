package jobshare.matching.criterion;

import java.util.Arrays;

/** A {@link RoleProfile} in numbers, to be compared with {@link Traits} of the same lexicon and model. */
public final class RoleTraits {

    public final RoleProfile profile;
    public final Terms terms;
    /** As {@link Traits#skills}. */
    final int[] essentialSkills;
    final int[] optionalSkills;
    final int essentialLevels;
    final int optionalLevels;
    public final int grade;
    public final int site;
    /** Ordinal of {@link Remote}, or {@link Traits#NONE}. */
    public final int remote;
    public final short[] zoneOffsets;
    final int overlapSlots;
    /** The most that the role pays, or {@link Traits#NONE}; the currency is a number of the lexicon. */
    final int pay;
    final int currency;
    private final int[] weights;

    private RoleTraits(RoleProfile role, Lexicon lexicon, Model model) {
        profile = role;
        terms = Terms.of(role, model);
        essentialSkills = Traits.packed(role.essentialSkills(), lexicon);
        optionalSkills = Traits.packed(role.optionalSkills(), lexicon);
        essentialLevels = levels(essentialSkills);
        optionalLevels = levels(optionalSkills);
        grade = role.grade() == null ? Traits.NONE : role.grade();
        site = lexicon.number(role.site());
        remote = role.remote() == null ? Traits.NONE : role.remote().ordinal();
        zoneOffsets = role.timeZone() == null ? new short[0] : Zones.offsets(role.timeZone(), model.referenceInstants());
        overlapSlots = role.overlapSlots() == null ? 0 : role.overlapSlots();
        pay = role.pay() == null ? Traits.NONE : role.pay().amount();
        currency = role.pay() == null ? Lexicon.NOT_TOLD : lexicon.number(role.pay().currency());
        weights = model.roleWeights().of(role.weights(), RolePart.values());
    }

    public static RoleTraits of(RoleProfile role, Lexicon lexicon, Model model) {
        return new RoleTraits(role, lexicon, model);
    }

    /** What a part of the fit weighs for this role, 0 to 5; never 0 for all. */
    public int weight(RolePart part) {
        return weights[part.ordinal()];
    }

    /** Whether the role says what a part of the fit is held against; what it does not ask for is not missing either. */
    public boolean asks(RolePart part) {
        return switch (part) {
            case SLOTS -> true;
            case OVERLAP -> overlapSlots > 0;
            case ESSENTIAL_SKILLS -> essentialLevels > 0;
            case OPTIONAL_SKILLS -> optionalLevels > 0;
            case GRADE -> grade >= 0;
            case SITE -> site != Lexicon.NOT_TOLD || remote == Remote.REMOTE.ordinal();
            case PAY -> pay >= 0;
        };
    }

    private static int levels(int[] skills) {
        return Arrays.stream(skills).map(skill -> skill & Traits.LEVEL_MASK).sum();
    }
}
