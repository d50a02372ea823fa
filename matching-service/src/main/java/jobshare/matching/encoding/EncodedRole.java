package jobshare.matching.encoding;

import java.util.Arrays;
import jobshare.matching.profile.RemoteWork;
import jobshare.matching.profile.RoleFitPart;
import jobshare.matching.profile.RoleProfile;
import jobshare.matching.settings.MatchingModel;
import jobshare.matching.settings.PairingTerms;

/** A {@link RoleProfile} encoded as numbers, to be compared with {@link EncodedProfile}s of the same dictionary and model. */
public final class EncodedRole {

    public final RoleProfile profile;
    public final PairingTerms terms;
    /** As {@link EncodedProfile#skills}. */
    public final int[] essentialSkills;
    public final int[] optionalSkills;
    public final int essentialLevels;
    public final int optionalLevels;
    public final int grade;
    public final int site;
    /** Ordinal of {@link RemoteWork}, or {@link EncodedProfile#NONE}. */
    public final int remote;
    public final short[] zoneOffsets;
    public final int overlapSlots;
    /** The maximum pay, up to the end of its step, or {@link EncodedProfile#NONE}; the currency is a number of the dictionary. */
    public final int pay;
    public final int currency;
    private final int[] weights;

    private EncodedRole(RoleProfile role, StringDictionary dictionary, MatchingModel model) {
        profile = role;
        terms = PairingTerms.of(role, model);
        essentialSkills = EncodedProfile.packed(role.essentialSkills(), dictionary);
        optionalSkills = EncodedProfile.packed(role.optionalSkills(), dictionary);
        essentialLevels = levels(essentialSkills);
        optionalLevels = levels(optionalSkills);
        grade = role.grade() == null ? EncodedProfile.NONE : role.grade();
        site = dictionary.number(role.site());
        remote = role.remote() == null ? EncodedProfile.NONE : role.remote().ordinal();
        zoneOffsets = role.timeZone() == null ? new short[0] : ZoneOffsets.offsets(role.timeZone(), model.referenceInstants());
        overlapSlots = role.overlapSlots() == null ? 0 : role.overlapSlots();
        pay = role.pay() == null ? EncodedProfile.NONE : role.pay().endOfStep();
        currency = role.pay() == null ? StringDictionary.ABSENT : dictionary.number(role.pay().currency());
        weights = model.roleWeights().of(role.weights(), RoleFitPart.values());
    }

    public static EncodedRole of(RoleProfile role, StringDictionary dictionary, MatchingModel model) {
        return new EncodedRole(role, dictionary, model);
    }

    /** The weight of a part of the fit for this role, 0 to 5; not all weights are 0. */
    public int weight(RoleFitPart part) {
        return weights[part.ordinal()];
    }

    /** Whether the role has a value to compare for this part. A part that the role does not request is not missing. */
    public boolean requests(RoleFitPart part) {
        return switch (part) {
            case SLOTS -> true;
            case OVERLAP -> overlapSlots > 0;
            case ESSENTIAL_SKILLS -> essentialLevels > 0;
            case OPTIONAL_SKILLS -> optionalLevels > 0;
            case GRADE -> grade >= 0;
            case SITE -> site != StringDictionary.ABSENT || remote == RemoteWork.REMOTE.ordinal();
            case PAY -> pay >= 0;
        };
    }

    private static int levels(int[] skills) {
        return Arrays.stream(skills).map(skill -> skill & EncodedProfile.LEVEL_MASK).sum();
    }
}
