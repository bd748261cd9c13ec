/* What a page can do without, but is quicker with: keys, the marked row, the timeout warning, drafts. */
(function () {
  "use strict";
  const page = document.getElementById("page");
  if (!page) return;
  const typing = (target) => target.closest("input, select, textarea, [contenteditable]");
  const shown = () => document.querySelector("dialog[open]");

  /* ---- single keys (WCAG 2.1.4: they can be switched off) ---- */
  const rows = () => Array.from(document.querySelectorAll("tr[data-href]"));
  let led = false;
  const move = (step) => {
    const all = rows();
    if (!all.length) return;
    const at = all.findIndex((row) => row.classList.contains("here"));
    const to = at < 0 ? 0 : Math.min(Math.max(at + step, 0), all.length - 1);
    all.forEach((row) => row.classList.remove("here"));
    all[to].classList.add("here");
    const link = all[to].querySelector("a");
    if (link) link.focus({ preventScroll: true });
    all[to].scrollIntoView({ block: "nearest" });
  };
  const keys = {
    "/": () => { const find = document.getElementById("find"); if (find) { find.focus(); find.select(); } },
    j: () => move(1),
    k: () => move(-1),
    "?": () => document.getElementById("keys-help").showModal()
  };
  document.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      const form = event.target.closest("form");
      const button = form && form.querySelector("[type=submit].go, button.go");
      if (button) { event.preventDefault(); button.click(); }
      return;
    }
    if (page.dataset.keys !== "on" || event.ctrlKey || event.metaKey || event.altKey) return;
    if (typing(event.target) || shown()) return;
    if (led) {
      led = false;
      if (event.key === "i" && page.dataset.worklist) location.href = page.dataset.worklist;
      if (event.key === "d" && page.dataset.dashboard) location.href = page.dataset.dashboard;
      return;
    }
    if (event.key === "g") { led = true; setTimeout(() => { led = false; }, 1500); return; }
    if (event.key === "Enter" && event.target === document.body) {
      const row = document.querySelector("tr.here[data-href]");
      if (row) location.href = row.dataset.href;
      return;
    }
    if (keys[event.key]) { event.preventDefault(); keys[event.key](); }
  });

  /* ---- coming back to a list: the row opened last is marked, the place is where it was ---- */
  const list = document.querySelector("[data-list]");
  if (list) {
    const kept = "fq.seen." + location.pathname;
    const seen = sessionStorage.getItem(kept);
    const row = seen && rows().find((r) => r.dataset.href === seen);
    if (row) { row.classList.add("seen"); row.setAttribute("aria-current", "true"); }
    list.addEventListener("click", (event) => {
      const opened = event.target.closest("tr[data-href]");
      if (opened && event.target.closest("a")) sessionStorage.setItem(kept, opened.dataset.href);
    });
  }

  /* ---- the session ends in half an hour of silence: warn two minutes before, in every open tab ---- */
  const lifetime = Number(page.dataset.timeout) * 1000;
  const dialog = document.getElementById("timeout");
  const touched = () => { try { localStorage.setItem("fq.touched", String(Date.now())); } catch (e) { /* private mode */ } };
  const since = () => { let t = 0; try { t = Number(localStorage.getItem("fq.touched")); } catch (e) { /* private mode */ } return Date.now() - Math.max(t, opened); };
  const opened = Date.now();
  if (lifetime > 0 && dialog) {
    touched();
    const left = dialog.querySelector(".left");
    const stay = () => fetch(page.dataset.alive, { method: "POST", headers: { "X-Requested-With": "page" } })
      .then((answer) => { if (answer.ok && !answer.redirected) { touched(); dialog.close(); } else location.href = page.dataset.login; });
    dialog.querySelector("[data-stay]").addEventListener("click", stay);
    dialog.addEventListener("cancel", (event) => { event.preventDefault(); stay(); });
    setInterval(() => {
      const rest = lifetime - since();
      if (rest <= 0) { location.href = page.dataset.login; return; }
      if (rest > 120000) { if (dialog.open) dialog.close(); return; }
      left.textContent = Math.floor(rest / 60000) + ":" + String(Math.floor(rest / 1000) % 60).padStart(2, "0");
      if (!dialog.open) dialog.showModal();
    }, 1000);
  }

  /* ---- drafts: what is typed goes to the server a moment after the typing stops ---- */
  document.querySelectorAll("form[data-draft]").forEach((form) => {
    let wait = 0;
    form.addEventListener("input", () => {
      clearTimeout(wait);
      wait = setTimeout(() => { touched(); if (window[form.dataset.draft]) window[form.dataset.draft](); }, 1500);
    });
  });

  /* ---- a job that runs is looked at every other second, until its progress bar is gone ---- */
  setInterval(() => {
    const jobs = document.querySelector("[data-poll]");
    if (jobs && jobs.querySelector("progress") && window[jobs.dataset.poll]) window[jobs.dataset.poll]();
  }, 2000);

  /* ---- a choice that changes the page says so by itself; without scripts there is a button ---- */
  document.querySelectorAll("[data-autosubmit]").forEach((control) => {
    control.addEventListener("change", () => control.form.requestSubmit());
  });
  document.querySelectorAll("[data-print]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  });
  document.querySelectorAll("details.menu").forEach((menu) => {
    document.addEventListener("click", (event) => { if (!menu.contains(event.target)) menu.open = false; });
    menu.addEventListener("keydown", (event) => { if (event.key === "Escape") { menu.open = false; menu.querySelector("summary").focus(); } });
  });
})();
