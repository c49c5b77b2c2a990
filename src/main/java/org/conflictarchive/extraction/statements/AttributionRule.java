package org.conflictarchive.extraction.statements;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.conflictarchive.extraction.language.NamedRule;

/** The rules that find statements, each by the place of its content and its cue. */
enum AttributionRule {

	CUE_THAT_CLAUSE("The ministry said that five soldiers were killed."),

	CUE_BARE_CLAUSE("The ministry said five soldiers were killed."),

	CUE_QUESTION_CLAUSE("The minister asked why the convoy had stopped."),

	CUE_QUOTATION("The mayor said: \"We will not leave.\""),

	CUE_IN_RELATIVE("The fire, which residents said lasted two hours, destroyed the market."),

	CUE_INFINITIVE("The president vowed to retaliate."),

	CUE_HEARER_INFINITIVE("The envoy urged both sides to stop."),

	CUE_GERUND("The army denied shelling the village."),

	CUE_OBJECT("The army announced the capture of the hill."),

	CUE_OBJECT_COMPLEMENT("The minister accused the rebels of breaking the truce."),

	CUE_PREPOSITION("The envoy called for a truce."),

	FRONTED_OBJECT("The militia was accused of looting, a charge its leaders deny."),

	CUE_TOLL("The ministry put the toll at 46."),

	QUOTATION_CUE("\"We will not leave,\" the mayor said."),

	QUOTATION_RESUMED("\"We will not leave,\" the mayor said, \"and nobody can make us.\""),

	QUOTATION_CONTINUED("\"We will not leave,\" the mayor said. \"This is our town.\""),

	CLAUSE_CUE("Five soldiers were killed, the ministry said."),

	CLAUSE_RESUMED("Five soldiers were killed, the ministry said, and ten were wounded."),

	CUE_INSIDE("The road, the police said, is closed."),

	ACCORDING_TO("Five soldiers were killed, according to the ministry."),

	QUOTED_AS_SAYING("The agency quoted the minister as saying that the truce was over."),

	WAS_QUOTED_AS_SAYING("The minister was quoted as saying that the truce was over."),

	CITING("Two jets crashed, the agency reported, citing a military source."),

	PASSIVE_BY("The deal was hailed by the president as a turning point."),

	PASSIVE_TOLD("The minister was told by the army of heavy losses."),

	CLAIMED_BY("It came after an attack claimed by the militia."),

	DENIED_BY("The army was accused of looting, a charge denied by the minister."),

	MEETING_IT_WAS("At a meeting of the council, it was proposed to send observers."),

	NOMINAL_CUE("Statements of condemnation have come from many states."),

	SAID_NOUN_MADE("The militia made threats against aid workers."),

	SAID_NOUN_MADE_BY("Accusations of treason were made by the governor."),

	SAID_NOUN_OF("The army rejected the rebels' claim that the town had fallen."),

	SAID_NOUN_FROM("The army rejected claims by the rebels that the town had fallen."),

	SAID_NOUN_TO("The army rejected a call by the council for a truce."),

	SAID_NOUN_DRAWN("The strike drew condemnation from the governor.");

	private final String example;

	AttributionRule(String example) {
		this.example = example;
	}

	String example() {
		return this.example;
	}

	/** The name that finds carry: "cue-that-clause". */
	String label() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static List<NamedRule> shown() {
		return Arrays.stream(values()).map((rule) -> new NamedRule(rule.label(), rule.example)).toList();
	}

}
