package jobshare.matching.profile;

/**
 * Full-time pay for a year.
 *
 * @param amount in whole units of the currency
 * @param currency ISO 4217
 */
public record AnnualPay(int amount, String currency) {

    /**
     * The highest amount in the same step of a tenth. A role is compared with expected pay by this amount: otherwise a recruiter could find the
     * exact expectation by changing the pay of a role many times.
     */
    public int endOfStep() {
        long next = 1;
        while (next <= amount) {
            next += Math.max(1, next / 10);
        }
        return (int) Math.min(next - 1, Integer.MAX_VALUE);
    }
}
