package jobshare.matching.profile;

/**
 * Full-time pay for a year.
 *
 * @param amount in whole units of the currency
 * @param currency ISO 4217
 */
public record AnnualPay(int amount, String currency) {
}
