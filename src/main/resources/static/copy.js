// Shows the buttons that copy a link. Without this file the link beside them can be selected.
for (const button of document.querySelectorAll("button[data-copy]")) {
	button.hidden = !navigator.clipboard;
	button.addEventListener("click", async () => {
		const said = button.nextElementSibling;
		try {
			await navigator.clipboard.writeText(button.dataset.copy);
			said.textContent = "Copied";
		}
		catch {
			said.textContent = "The browser won’t copy it: please select the link";
		}
	});
}
