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
    }

    public static RoleTraits of(RoleProfile role, Lexicon lexicon, Model model) {
        return new RoleTraits(role, lexicon, model);
    }

    private static int levels(int[] skills) {
        return Arrays.stream(skills).map(skill -> skill & Traits.LEVEL_MASK).sum();
    }
}
