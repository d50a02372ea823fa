/** Consent to being visible in matching: the published texts, and who agreed to which one when. */
@NullMarked
package jobshare.profile.consent;

import org.jspecify.annotations.NullMarked;
