/** Role profiles: posts and vacancies that may be shared. */
@NullMarked
package jobshare.profile.role;

import org.jspecify.annotations.NullMarked;
