/** The words for occupations, skills and strengths: ESCO, imported and searched as one types. */
@NullMarked
package jobshare.profile.vocabulary;

import org.jspecify.annotations.NullMarked;
