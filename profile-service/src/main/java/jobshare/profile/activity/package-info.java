/** When people were last active. */
@NullMarked
package jobshare.profile.activity;

import org.jspecify.annotations.NullMarked;
