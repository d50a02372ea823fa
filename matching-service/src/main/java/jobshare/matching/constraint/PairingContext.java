package jobshare.matching.constraint;

import jobshare.matching.encoding.EncodedProfile;
import jobshare.matching.encoding.StringDictionary;
import jobshare.matching.settings.PairingTerms;

/** Two people to be paired, with the job, the facts between them, and the dictionary for texts. Texts address {@code mine}. */
public record PairingContext(
        EncodedProfile mine,
        EncodedProfile theirs,
        PairingTerms terms,
        PairingFacts facts,
        StringDictionary dictionary) {
}
