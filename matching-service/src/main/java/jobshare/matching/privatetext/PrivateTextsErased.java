package jobshare.matching.privatetext;

import jobshare.kit.id.PersonId;

/**
 * The private texts of a person are erased, in this transaction. Observers delete texts that were written when the person had fewer
 * erasures. The event may be repeated, also after newer texts were written.
 */
public record PrivateTextsErased(PersonId person, int erasures) {
}
