/** The vocabulary of occupations, skills and strengths (ESCO): import and type-ahead search. */
@NullMarked
package jobshare.profile.vocabulary;

import org.jspecify.annotations.NullMarked;
