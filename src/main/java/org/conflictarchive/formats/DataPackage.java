package org.conflictarchive.formats;

import java.util.List;
import java.util.stream.Stream;

/**
 * The lists as a Frictionless Data Package 2.0: where their CSV is, and what each column
 * means.
 */
public final class DataPackage {

	private DataPackage() {
	}

	/**
	 * The description of all lists.
	 * @param version the program's
	 */
	public static String of(Site site, String version) {
		return new Node().with("$schema", "https://datapackage.org/profiles/2.0/datapackage.json")
			.with("name", "conflict-report-archive")
			.with("title", Site.NAME)
			.with("description",
					"Who says what in conflict news reports, and who claims which losses, in the reports’ own words."
							+ " The archive endorses no claim. Each report has a licence of its own, or none that is"
							+ " known: see the column licence.")
			.with("homepage", site.address() + "/")
			.with("version", version)
			.with("resources",
					Stream.of(Table.STATEMENTS, Table.CLAIMS, Table.ACTORS, Table.EVENTS, Table.CHAINS)
						.map(DataPackage::resource)
						.toList())
			.asJson();
	}

	private static Node resource(Table<?> table) {
		Node schema = new Node().with("fields", table.columns().stream().map(DataPackage::field).toList())
			.with("primaryKey", table.key());
		if (table == Table.CLAIMS) {
			schema.with("foreignKeys",
					List.of(new Node().with("fields", List.of("statement"))
						.with("reference",
								new Node().with("resource", Table.STATEMENTS.name()).with("fields", List.of("id")))));
		}
		return new Node().with("name", table.name())
			.with("title", table.title())
			.with("description", table.description()
					+ " A cell that a spreadsheet would take for a formula has an apostrophe before it, which is not"
					+ " the report’s.")
			.with("path", table.name() + ".csv")
			.with("type", "table")
			.with("format", "csv")
			.with("mediatype", "text/csv")
			.with("encoding", "utf-8")
			.with("schema", schema);
	}

	private static Node field(Table.Column<?> column) {
		return new Node().with("name", column.name())
			.with("type", column.type())
			.with("description", column.description())
			.with("constraints",
					column.required() || !column.allowed().isEmpty()
							? new Node().with("required", column.required() ? Boolean.TRUE : null)
								.with("enum", column.allowed())
							: null);
	}

}
