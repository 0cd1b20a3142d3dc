/** Check `anchors`: evidence from outside of when it existed. */

const Anchors = (() => {
  function checkAnchors(bag) {
    const found = bag.source.names().filter((name) => name.startsWith(Names.ANCHORS)).sort(Bytes.byCodePoint);
    for (const name of found) {
      bag.say("warning", name, "a kind of evidence of time that is known", "an unknown kind, not judged");
    }
    if (!found.length) bag.say("info", Names.ANCHORS, "evidence from outside of when it existed", "none");
  }

  return {checkAnchors};
})();
