// Shows the buttons that copy a link or a quote. Without this file what they copy can be selected.
for (const button of document.querySelectorAll("button[data-copy]")) {
	button.hidden = !navigator.clipboard;
	button.addEventListener("click", async () => {
		const said = button.parentElement.querySelector(".copied");
		try {
			await navigator.clipboard.writeText(button.dataset.copy);
			said.textContent = "Copied";
		}
		catch {
			said.textContent = "The browser won’t copy it: please select it";
		}
	});
}
