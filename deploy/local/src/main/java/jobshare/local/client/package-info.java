/** What a client of a running suite needs: addresses, tokens and requests. The launcher, the demo data, the system tests and the benchmarks use it. */
@NullMarked
package jobshare.local.client;

import org.jspecify.annotations.NullMarked;
