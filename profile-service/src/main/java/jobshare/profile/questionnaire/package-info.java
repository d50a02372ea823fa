/** The questionnaire on values, communication and commitment. */
@NullMarked
package jobshare.profile.questionnaire;

import org.jspecify.annotations.NullMarked;
