package org.conflictarchive.web.view;

import org.jspecify.annotations.Nullable;

/**
 * A rule by name, and where it stands among the rules.
 *
 * @param anchor on the page of the rules
 */
record RuleLink(String name, String anchor) {

	/** To a rule that finds statements or claims. */
	static RuleLink to(String rule) {
		return new RuleLink(rule, rule);
	}

	/**
	 * To a rule of another kind; null where none is named.
	 * @param kind {@code speaker}, {@code side} or {@code date}
	 */
	static @Nullable RuleLink to(String kind, @Nullable String rule) {
		return (rule != null) ? new RuleLink(rule, kind + "-" + rule) : null;
	}

}
