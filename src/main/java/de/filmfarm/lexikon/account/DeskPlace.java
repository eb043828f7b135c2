package de.filmfarm.lexikon.account;

/**
 * The parts of the desk, in the order of its navigation, and who may go there. Whatever
 * lies below a path is open to the same people; the security of the desk holds to that.
 */
public enum DeskPlace {

	/** What there is to do. */
	HOME("/admin", Role.CONTRIBUTOR),

	/** All terms, and writing them. */
	TERMS("/admin/terms", Role.CONTRIBUTOR),

	/** Revisions that wait for a second person. */
	REVIEWS("/admin/reviews", Role.EDITOR),

	/** What readers say is wrong. */
	REPORTS("/admin/reports", Role.EDITOR),

	/** What editors often answer. */
	ANSWERS("/admin/answers", Role.EDITOR),

	/** What is missing, what is wrong, and how that changes. */
	STATE("/admin/state", Role.CONTRIBUTOR),

	/** Terms that readers miss. */
	SUGGESTIONS("/admin/suggestions", Role.EDITOR),

	/** Pictures and diagrams. */
	FIGURES("/admin/figures", Role.CONTRIBUTOR),

	/** Films that examples refer to. */
	FILMS("/admin/films", Role.EDITOR),

	/** Departments and fields. */
	DEPARTMENTS("/admin/departments", Role.EDITOR),

	/** The same change to many terms. */
	BATCHES("/admin/batches", Role.EDITOR),

	/** Terms of the day. */
	PLANNER("/admin/planner", Role.EDITOR),

	/** What was thrown away. */
	BIN("/admin/bin", Role.EDITOR),

	/** People. */
	ACCOUNTS("/admin/accounts", Role.ADMIN),

	/** Who did what. */
	AUDIT("/admin/audit", Role.ADMIN),

	/** Mail that went out. */
	MAILS("/admin/mails", Role.ADMIN),

	/** The search index. */
	INDEX("/admin/index", Role.ADMIN),

	/** What the site says of itself. */
	SETTINGS("/admin/settings", Role.ADMIN);

	private final String path;

	private final Role lowest;

	DeskPlace(String path, Role lowest) {
		this.path = path;
		this.lowest = lowest;
	}

	/** The address of its first page. */
	public String path() {
		return this.path;
	}

	/** The lowest role that may go there. */
	public Role lowest() {
		return this.lowest;
	}

	/** Whether a role may go there. */
	public boolean isOpenTo(Role role) {
		return role.compareTo(this.lowest) >= 0;
	}

	/** Whether an address lies there. */
	public boolean holds(String address) {
		return address.equals(this.path) || (this != HOME && address.startsWith(this.path + "/"));
	}

	/** The last part of its message. */
	public String key() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}

}
