<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Answer</name>
    <message>
        <source>I&apos;m not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: I&apos;m not sure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message numerus="yes">
        <source>%n thing(s) are not as they were sealed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A file lies in the vault&apos;s folder that the log does not name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the custody log cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored original is missing, damaged, or not the one that was sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry of the custody log is not of the form that this program writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back a backup from before into another folder, and compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every entry, signature and stored original was read and compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else is whole. Change and delete nothing, and keep this vault as it is. A backup from before may hold what is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as it was sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no evidence of this vault. The program puts aside what it left there itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its record and its hash are still in the log. A backup from before may hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a backup now, before you lock the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost. If the vault does not open next time, open it with the recovery sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading everything again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is not as it was left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exhibit itself is whole. Describe it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that makes searching quick was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that the vault is opened with was changed while the vault was open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys that the vault signs with were changed while the vault was open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list that is in use does not agree with the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program mends this by itself when the vault is opened next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of an entry does not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed summary of the log does not fit the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole vault is read again and compared with what was sealed: every entry, every signature, every stored original. With a large vault this takes a while. Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s signing key is not where the vault keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was being written about an exhibit cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>A copy of the whole vault in one file, encrypted as it is. Put it on another disk, best on a USB stick that you keep somewhere else: a copy on this computer is lost together with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a place and back up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying the vault and reading the copy back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the stick out the way the system asks for it, and keep it apart from the recovery sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is made. It was read back and is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is read back and compared before it counts as done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last one: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To bring it back you need the file and the recovery sheet. Keep the two in different places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the backup goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the backup is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever finds the file without the sheet sees how large the vault is, not what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BundlePage</name>
    <message numerus="yes">
        <source>%n exhibit(s) go in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this bundle now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again, or leave it empty: then six words open the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is locked for the age key that you gave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is locked with six words, which you see when it is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written to {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 1 of 3: what goes in. A bundle is one signed package that anyone can check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 2 of 3: how it is packed, for whom, and where it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 3 of 3: look it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s age key is not whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what goes into the bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You choose a place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaptureFlow</name>
    <message>
        <source>But every point of the picture has the same colour: some programs do not let themselves be captured. A photograph of the screen, taken with another device, may help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else that was being added is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was saved before is safe. What was not finished was put aside: please add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was kept. You can start again when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some files were not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken at {time} by this computer&apos;s clock, sealed and encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is sealed and encrypted. No picture was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended while something was being added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screens changed while you were choosing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CapturePage</name>
    <message>
        <source>A written note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 10 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 3 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address, without a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring what you want to keep onto the screen, then press the button. Seal first, describe later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files can also be dropped on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on writing about {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See it in Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes an area: you draw a box on a still picture of the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes everything on every screen. This window hides itself first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes one window, which you choose from a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes screen {number}. This window hides itself first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait first, to make something ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote about {label} is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on where you stopped, now or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>A reply from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report that you made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is here yet. What you capture or report will stand here in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, in order, and what was reported where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you change is written down anew; what stood here before stays in the custody log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down a report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>As it was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details: {check}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be checked. It says neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do: {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>as it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{check}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: expected {expected}; found {found}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>A bundle in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bundle or a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder, a zip, a locked bundle (.age), or report.pdf alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a bundle or a report here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the result, and print it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the result…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether a bundle is as it was sealed. Nothing is written, and nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words or the key that open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bundle is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the words or the key that open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever gave you the bundle has them. They are not kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>A file is missing, or one is here that does not belong here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is not the one that was listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of files is missing or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record does not agree with its original or its entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier state contradicts this log, or the proof is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry was changed, or sealed by somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it again, by another way, and keep this copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its owner to read the words out, over a number that you knew before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not rely on the PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not rely on the exhibits named here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not rely on the files named here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not rely on this copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not unpack it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier states of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every entry is whole, and sealed by a device of this owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every entry stood in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file is the one that was listed, byte for byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence of time from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the proof is only missing, ask its owner for one. If it is false, the log was rewritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could be read, and nothing in it is built to do harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no bundle, is cut off, cannot be read, or is built in a way that is not safe to unpack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not proven that an entry stood in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made by a later program, or its first file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No earlier state contradicts this log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is missing, and none was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not compared yet. Only its owner can tell you the right words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Originals, records and entries agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF is signed by the same device, from its first byte to its last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF was changed after it was signed, or was never signed by that device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock ran on without a jump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock was set in between. Ask when and why. Nothing else is less true for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of every file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The custody entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device that signed belongs to the main key whose fingerprint is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entries could not be read for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence from outside could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is not the one whose fingerprint you gave: somebody else may have made this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is the one whose fingerprint you gave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was not meant for the day of the signature. That alone makes nothing false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys do not belong together, or one of them is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lists are complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lists are signed by that device: nobody else could have written them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lists of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature does not hold for these lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state of the custody log is not signed as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state of the custody log is signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their place in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is evidence from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none, or none that this program knows: only the clock of the device says when it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no earlier state to compare with. Whoever kept an older bundle can compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program knows this kind of bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a later version of this program, or ask for the bundle again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether anybody else confirms that it existed by a certain day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether each entry about these exhibits is whole and sealed by a device of this owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether each entry stood in the log when its state was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether each file is, byte for byte, the one that was listed (SHA-256).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether each original, its record and its custody entries say the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether exactly the files are here that were sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the PDF is signed by the same device, from its first byte to its last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the clock ran on without a jump between the entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the device that signed belongs to the owner&apos;s main key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the key is that of the person whom you know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the lists of files were signed by that device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the lists that name every file are complete and well formed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the log still holds all that it held before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the state of the custody log, on the day of the bundle, is signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether this is a bundle or a report, and can be read without any danger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether this program knows this kind of bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are the very same file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not show who is in a picture, who made it, which one came first, or that one is a fake. Two different pictures can look alike, and a fake can look different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDQ distance {distance} of 256 bits; up to {alike} counts as alike. Quality {quality} of 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures are blurred. Hold the mouse on one, or hold the space bar, to see it in full size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality {quality} of 100; from {enough} on a number would mean something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number comes from PDQ, which compares how pictures look as a whole. A copy that was made smaller, saved again or changed a little stays near; cutting, turning or mirroring moves it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They cannot be compared well: there is too little in them to go by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They look alike: one may well be a copy of the other, or made from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They look different as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the picture, or a small copy of it, in the part that you chose? Nothing is kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the words, not the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll in the other program until the picture, and every small copy of it, is off the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small copies also stand in lists, in quoted messages and in previews of links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture, and every small copy of it, is off the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen is shown blurred while you choose, so that you do not have to see it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, or not sure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time until the capture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Choose an area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a box around what you want to keep. Arrows move it, Shift and arrows size it, Enter takes it, Esc leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen is blurred on purpose. Draw a box around the words that you want to keep. Arrows move it, Shift and arrows size it, Enter takes it, Esc leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} × {height}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeletePage</name>
    <message>
        <source>Another reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another reason, in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back, keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundles, copies and backups that were made before still hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {label}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do not want to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I understand that it cannot be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows somebody who has nothing to do with this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was captured by mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its record, its hash and your reason stay in the log, so that no number is missing unexplained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a solid-state disk or a USB stick, traces of the encrypted file may remain for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original goes from this vault. Nobody can bring it back, also not with the recovery sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? It stays in the log.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DescribePage</name>
    <message>
        <source>Account that posted it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of that account&apos;s profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the post or page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture another like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the exhibit that holds it, or say where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on where you stopped, or press Done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In its own words, or year-month-day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sealed already. Everything here can wait and may stay empty; it is kept safe while you write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original, if this is a fake of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote before is here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the post says it was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you first saw it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else saw it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditRow</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Capture something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept yet. Your first capture will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is kept fits to this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures are blurred. Hold the mouse on one, or hold the space bar, to see it small and clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows no pictures at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExhibitPage</name>
    <message>
        <source>A note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with another picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the mouse on it, or hold the space bar, to see it in full size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It becomes an entry of its own in the log; what was sealed before does not change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not encrypted. That it was saved stands in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not described yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note of {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the original…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save with date and hash beneath…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is not encrypted: whoever can use that place can open it. The sealed one stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label of another picture, such as the original of a fake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was made from {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the copy shall be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} was made from this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}  ·  {exact}  ·  entry {number} of the log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExhibitPick</name>
    <message>
        <source>Chosen: {labels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no exhibits yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On any day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On days that I choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is not described yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, an account, a label…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handed</name>
    <message>
        <source>Both bundles are ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the bundle to the recipient, in person if you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was checked as its reader will check it: intact. This is noted in your custody log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them call you on a number that you know, and read out your fingerprint words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note down in Case to whom you gave it, and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read these words out to whoever gets the bundle. If their check shows the same words, it was sealed with your key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the six words by telephone or in person. Never send them with the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fingerprint as a QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fingerprint in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your fingerprint in words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} (seen on {day})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>All of this is on this computer. Nothing is opened or sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency numbers, helplines and places that take reports, by country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to contact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoldPicture</name>
    <message>
        <source>A blurred picture. Hold the space bar to see it clearly.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>House</name>
    <message>
        <source>Bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HowStep</name>
    <message>
        <source>A folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted. Opens with six words that you tell the recipient, or with the recipient&apos;s own key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>England and Wales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a USB stick or a disc. Whoever has it can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: police report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is packed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>India</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left empty: six words are made that open the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May stay empty. It is kept in your custody log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One locked file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One zip file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The easiest to hand over. Whoever has it can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s age key, if you have one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder seems to be copied to {service}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a whole age key. Only its owner can open the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a whole age key yet. It begins with age1 and has 62 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written there goes to other machines too. Choose a locked file, or another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it will be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the bundle is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom it is for, and why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>%n file(s) saved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Adding files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File {place} of {count}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files themselves stay where they are. Each is sealed as soon as it is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other files were not kept: see below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is saved: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was stopped. Nothing of it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepingPage</name>
    <message>
        <source>A copy of the whole vault, encrypted as it is, in one file on another disk or a USB stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short text about what went wrong in the program, without anything about you. It is never sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it, or change what opens the vault: the passphrase, this computer&apos;s keyring, or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the day when a disk breaks, a computer is gone, or somebody learned a secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new one if the old one was lost, or if somebody may have seen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recovery sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the whole vault again and compares each part with what was sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last one: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new sheet is not in place for everything yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a vault already…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. A vault is a folder with a file named “vault.json” in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault in that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program keeps what is on your screen as evidence: sealed, encrypted, on this computer only. Setting it up takes about three minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which language do you read best?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can change it at any time in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Leftover</name>
    <message>
        <source>A bundle was not finished: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier bundle was not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was saved is safe. You can remove what is left of it under Bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove what is left of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended while it was made. Everything that was saved is safe. What was written of the bundle is no use to anybody, and may be readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished bundles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkPage</name>
    <message>
        <source>Account that posted it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it from the browser&apos;s bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything but the address may stay empty. Do not describe the picture closely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is you who is shown: this is not your fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the address, not the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the words around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture is taken, by design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please do not save, copy or send the picture, also not to show it to somebody who helps. You do not have to look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform, the police, and hotlines such as the IWF (report.iwf.org.uk) work from the address alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words around it may be captured: first move the picture, and every small copy of it, off the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is, in neutral words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you first saw it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookStep</name>
    <message>
        <source>It is checked before you get it. Nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is checked before you get it. Nothing is sent anywhere. Whoever has it can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what will be made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewWay</name>
    <message>
        <source>For a vault on a USB stick. It is as strong as the passphrase is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four or more unrelated words are easy to remember and hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passphrase. Whoever can use this account can open the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest six words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strongest, for a vault that stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s keyring alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s keyring and the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What opens it from now on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a call, a meeting, or what you remember. Once kept, its words can no longer be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Step {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups from before still open in the old way. Make a new one, and destroy the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed. From now on this opens the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing what opens the vault. This takes a moment on purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Type them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change holds at once, and the recovery sheet stays as it is. Backups from before still open in the old way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What opens the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Composing the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold to see its pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages of its report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can look at every page before anything is written. Pictures are blurred.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>A name may stay empty. This list stays in your vault: bundles do not carry it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save people and accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>An empty folder for the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty folder that you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for USB sticks again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual place. Always there when you need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB stick “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it lives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your vault lives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} free. It opens on any computer with this program, by the passphrase alone. If the stick is lost, the vault is lost with it: make a backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacesView</name>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each was seen in its source on the day that stands with it. If one does not work, ask the police or a friend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Post</name>
    <message>
        <source>3 November 2026, 09:41  ·  example.org/@example_account/1001</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example Network - made-up post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a made-up post for a demonstration. Nothing here is real.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>A real capture asks one question first, and is sealed and encrypted at once. This one is thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A window with a made-up post opens, this window steps aside, and a picture of that post is taken. It is a rehearsal: the picture is thrown away, and nothing goes into your vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold to look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the practice picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is how it looks in your vault: blurred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You never have to see it again unless you want to. Hold the button to look.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printed</name>
    <message>
        <source>Fingerprint in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can replace this sheet. Keep it away from the computer, where only you find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key, the last line above, as a code for a camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet as text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Back, without capturing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before anything is captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In many countries nobody may make or keep a copy of such a picture, not even as evidence. Pictures that were made or changed by a computer count as well. With Yes or Not sure, no picture is taken: we keep the address and the facts, which others can act on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is anyone shown, or made to look, nude or sexual in these files who is or was then under 18?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is anyone shown, or made to look, nude or sexual in this picture who is or was then under 18?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not have to look at it again in order to answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RedactPage</name>
    <message>
        <source>Add a box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blur the picture again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box {number} of {count}: {left} from the left, {top} from the top, {width} wide, {height} high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundles hold it in place of the original, which stays in your vault as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture. A redacted copy is made; the original stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover parts of a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw boxes on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw with the mouse, or use the keys: Insert adds a box, arrows move it, Shift and arrows size it, with Ctrl in small steps, Page Down chooses the next, Delete removes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find: a platform, an account, a word…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No box yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the redacted copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the picture to draw on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solid boxes on {label}. The picture is blurred until you show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The boxes are burnt into a new picture; nothing is left beneath them. They cover the picture only: its record and what you wrote about it stay readable in the bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture with its boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} has a redacted copy now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} has no redacted copy any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RenewPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of the vault made earlier still open with the old sheet, and whoever has both can use them to open this vault too. Make a new backup afterwards, and destroy the old backups and the old sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First you get the new sheet and type a little from it. Until then the old one holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giving the new sheet to everything that is stored…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the sheet was lost, or if somebody may have seen it. The old sheet then opens nothing any more in this vault: not what is stored from now on, and not what was stored before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new backup now. Destroy the old sheet, and the backups that it still opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting the new sheet in place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Some of what is stored still opens with the old sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new one opens the vault already. It goes on when the vault is opened next, or here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new sheet is in place, but for files that cannot be opened: {files}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new sheet is in place. The old one opens this vault no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then every stored file gets the new sheet. With a large vault this takes a while. It can be stopped and goes on later, and you can use the program meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplyForm</name>
    <message>
        <source>A few words are enough, such as: removed, refused, asked for more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captures that show the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the reply came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year, month, day. “I&apos;m not sure” is an answer too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Correct it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the report to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhibits: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their reference: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down a reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down a reply from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown in {labels}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>A platform or website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A regulator or public office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when they should reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhibits that it concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: a web form, a letter, at the counter. May stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who received it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year, month, day. May stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year, month, day. “I&apos;m not sure” is an answer too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>An empty folder for the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a backup back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing the backup back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a forgotten passphrase, or a keyring that lost the key. Everything in the vault stays, and it gets a new passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load it from a text file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Type them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the vault with the sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup&apos;s file is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery sheet as a text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type its last line, which begins with AGE-SECRET-KEY-1, or put in what a camera reads from the code. Spaces and small letters do no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the vault goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the backup&apos;s file and the recovery sheet. The backup itself is only read and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultPaper</name>
    <message>
        <source>Bundle {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of the key that sealed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not compared with its owner&apos;s words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of a check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What only the whole bundle can show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this does not show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{check}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Its hash and your reason stay in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A weak disguise: it stops a glance, not a search. The program&apos;s files and its name in the list of running programs stay as they are; some task bars change the name only when the program starts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Another key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a description right after a capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup, passphrase, recovery sheet, and an audit of everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the window “Notes” and give it a plain icon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything here is kept at once. None of it tells what is in your vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works while this program is in front. The window goes to the task bar, empty. Hiding deletes nothing. On some keyboards a key such as F9 needs Fn as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it safe…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this window out of pictures that other programs take of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key that hides the window and locks the vault at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when nobody uses the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking and hiding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never is a risk: whoever comes to this computer while you are away sees everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of F2 to F12 or Pause, or any with Ctrl or Alt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs on this computer can take pictures of this window: this system offers no way to keep it out of them. Windows and macOS do. Hide or lock before you share your screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some programs see it all the same. Turn this off when a magnifier shows the window black, or when you share your screen with somebody who helps you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capture is sealed before. You can describe it at any later time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault also locks when the computer sleeps or its screen is locked. Work that you can watch, such as a backup, counts as use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to open a menu or to scroll to the right place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait before a capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sees this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is needed for other things. Please choose another; nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a vault on a USB stick. It is as strong as the passphrase is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four or more unrelated words are easy to remember and hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the vault. This takes a moment on purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passphrase. Whoever can use this account can open the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was made. Type them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest six words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strongest: a copied disk does not open without this account, nor this account without you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s keyring alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s keyring and the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What opens it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>A file on a USB stick is better than one on this computer. A printer may keep a copy of what it prints: use one that you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here is the sheet once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the key, the last line: which four characters follow {before}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the old sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again, or show the sheet again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can reset the passphrase. With this sheet and the vault&apos;s files, everything can still be read, also without this program. Keep it away from this computer, where only you find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type a little from your sheet. It shows that you have it and can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as a page to print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as a text file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the sheet again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the time you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not what the sheet says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Could be guessed with patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard to guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How hard it is to guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How hard it is to guess is shown here while you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very easy to guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very hard to guess</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you ask somebody for help with this program, this text can help them. It is not sent anywhere, and it is forgotten when the program ends. Look at it first: it holds no names, addresses, places or words of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the text for support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text for support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times count from the start of the program, and sizes are rounded to powers of ten.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ticks</name>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>What happened, in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line} Exactly: {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>A text for support…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a backup back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is on a USB stick, it is as safe as the stick: put that in and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. What can still be read can be looked at; a backup stays whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. What is stored is there, encrypted, and a backup stays whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it to look, without changing it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is in another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recovery sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in the vault is safe. The recovery sheet opens it on any computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved before is safe. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>I cannot open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder was moved, or it is on a stick or disk that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault in this folder now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault opens with this computer&apos;s keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the vault is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase opens the vault.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Altered: this is not as it was sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot tell: not everything could be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies break by accident too. Another copy, sent by another way, may be intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence from outside shows when that was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intact: nothing has changed since it was sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing by itself: neither who changed it, nor that it was meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this PDF has changed since it was sealed by this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this PDF has changed since it was sealed. Ask for the whole bundle as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is listed has changed since it was sealed by this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That says neither yes nor no. What was missing stands below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That the originals are the ones listed in it, nor anything that only the whole bundle can show. A forger can make a whole new report with a new key: so compare the fingerprint with the one that its owner reads out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is intact. The originals were not there to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When that was, only the clock of the device says. Compare the fingerprint below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who changed it, or whether it broke by accident, cannot be told. Keep this copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sat at the keyboard, that a page was genuine, that the clock of the device was right, or that nothing else was left out. A forger can make a whole new bundle with a new key: so compare the fingerprint with the one that its owner reads out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictView</name>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A printer may keep a copy of what it prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call its owner on a number that you knew before, and let them read their words to you. Type or paste them here: they must be the ones above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked {moment} by the clock of this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of the key that sealed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In %n of them a redacted copy stands for the original</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Print the result…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of {file}: {hash}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words that its owner read out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What only the whole bundle can show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What speaks against it, or stays open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this does not show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With Evidence Desktop {version}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Volume</name>
    <message numerus="yes">
        <source>In %n of them a covered picture stands for the original.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n exhibit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Read them out now, or write them down: they are shown only once, and nobody can find them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redacted one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The six words that open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unredacted one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A computer that only you use is safer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can anyone else use or watch this computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you capture is kept in a vault: encrypted, on this computer only. Nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example, somebody knows the password or set it up for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good. This computer is a fine place for the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If in doubt, a computer that only you use is safer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the vault when you leave the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My vault is in another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you sign in, and nobody else has put programs on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever watches this one may see what you type and capture. If you can, use another. If this is the only one, put the vault on a USB stick that you carry and let the passphrase alone open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on here. A vault on a USB stick that you carry, opened by the passphrase alone, leaves less behind on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer is not kept. It only decides what you read on the next page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatStep</name>
    <message numerus="yes">
        <source>%n deleted and left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s) chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them an address without a picture</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) have covered parts.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Both, as two bundles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover parts of a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered parts of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered pictures stand in place of their originals, which stay out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every original as it was sealed, nothing covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find: a platform, an account, a word…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is covered yet. You can cover faces, addresses or anything else with solid boxes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed apart, so that you can give each to somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unredacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Evidence Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide this window and lock at once ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowsPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other window can be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it, or take it out of its minimised state, and look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which window?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} by {height} pixels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aim</name>
    <message>
        <source>Screen {number}, bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen {number}, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen {number}, middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen {number}, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen {number}, top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} by {height}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A box lies outside the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bundle cannot be written as {container} like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words are enough, such as “removed”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field is longer than {limit:,} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A larger box covers as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name such as the platform&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the vault was changed or belongs to another vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture can have {most} boxes at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report alone holds nothing to compare a checkpoint with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address has no spaces or line breaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry of the custody log cannot be accepted. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry of the custody log cannot be accepted: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the key again: nobody could open a file that is encrypted for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture or import something first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard&apos;s language, and try again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard&apos;s language, and try again. Nothing was changed. If you are sure of it, the key in the system keyring was replaced: use the recovery sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that your account may open it, or copy it to your own folder and add the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, or choose the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the whole bundle with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a number from 1 to {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a place outside, best on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an X11 (Xorg) session when you log in, or take a picture with the desktop&apos;s own tool and import it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an empty folder for the new vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an empty folder for the restored vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose its folder, or make a new vault with init.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the files themselves; a folder can be added as a zip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the window again. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there first. Only one program at a time may write to a vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs and try again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the vault and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the paper or the message that it came from, letter by letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again from its source, with every line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it from the browser&apos;s bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw one over what is to be covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of the custody log are missing, so nothing can be proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was saved before stays saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four or more unrelated words are easy to remember and hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand it over in parts: choose some of the exhibits for each bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it should not be empty, save or download it again and then add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import it as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is 62 characters long and begins with age1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is 74 characters long and begins with AGE-SECRET-KEY-1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is another vault&apos;s, or one that a newer sheet replaced. The sheet names its vault near the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said yet what they answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said yet who received the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the line that begins with AGE-SECRET-KEY-1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {count} words or 64 hex digits, as its owner reads them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {count} words or 64 hex digits, as its owner reads them out. &apos;{word}&apos; is not one of the words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be another kind of file, or it was damaged on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been encrypted for another key, or the passphrase has a typing error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been replaced. Restore the vault with the recovery sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in the log, so that nobody has to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes {mebibytes} MiB for a moment. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed by another program. Restore the vault with the recovery sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was opened for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was removed from there. Nothing is lost: restore the vault with the recovery sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its record and its hash are still there. Put the file back from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its record and its hash still are. Put the file back from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its record, its hash and the reason are still in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out of the bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in as the user who made the vault on this computer, or restore it with the recovery sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in to the desktop as usual and try again, or set the vault up with a passphrase alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it first, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it onto the picture and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bundle was written. Run an audit of the vault to see what happened to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No screen can be reached from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written to the vault. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the vault was changed. Try the export again, and tell us if it happens twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it was kept. Close the program that is writing to it, then add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it was kept. Copy the file to this computer&apos;s own disk, then add the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it was kept. If it is on a stick or a network drive, connect it and add the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it was left behind, and the vault is unchanged. An audit of the vault may tell more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it was left behind, and the vault is unchanged. Make room, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it was left behind. Check that disk, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the damaged part was used. If there is another copy, try that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was saved before is lost. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk and the folder&apos;s permissions, or restore from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Keep the file as it is and ask whoever gave it to you for another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Look for the newer files; --salvage opens the vault as it is, for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Move the vault to a disk that can be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Restore a backup, or open it with --salvage to read what is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Restore from a backup, or open the vault with --salvage to read what is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Try again when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted. Keep the vault as it is, and restore from a backup or with the recovery sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was overwritten. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One window alone cannot be taken on this system yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only PNG, JPEG, GIF, WEBP, TIFF and BMP pictures of an ordinary size can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the age container is locked for a recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with a newer version of the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put vault.json back from a backup. Your originals also open with the recovery sheet alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it yourself; nothing else needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup. Your originals also open with the recovery sheet alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it from a backup, or use the recovery sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is being stored just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({name}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the app from the desktop of the computer, not from a remote or text session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out the original without a stamp; it is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out the original; its record says what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the whole screen or an area of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That area holds no part of the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That place is inside the vault itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That window is no longer open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup came back incomplete from the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be read or written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle could not be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle did not pass its own check: {check}, {subject}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The custody log is damaged at entry {seq}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the deadline could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delay is between 0 and {limit} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk could not be written or read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk does not let the vault write ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exhibits themselves and everything that was entered in the log are not touched by this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fields are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} changed while it was being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} could not be read to its end: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} is empty, so there is nothing to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} went away while it was being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fingerprint cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header was damaged or changed. Restore it from a backup, or use the recovery sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in the system keyring does not open this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of the custody log cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys that this vault signs with cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list shows which there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number {value} is too large for a record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original of {label} is not what its record says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the vault&apos;s header that unlocks it cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is shorter than {limit} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path {name} is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture of {label} could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record cannot be read at {where}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen reaches from {x},{y} and is {width} by {height} pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signing key of this vault cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored original of {name} is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored original of {name} was damaged or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system did not hand over the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keyring does not hold this computer&apos;s signing key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keyring does not hold this vault&apos;s key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keyring holds something else where this vault&apos;s key should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keyring is locked, or it does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system refused: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unfinished copy was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is damaged: {subject} {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is of version {version}, which this app does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is open in another window or program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault opens with the system keyring alone already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault was put back to an earlier state: {subject} {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s checkpoint cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s header (vault.json) was damaged or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s header asks for a passphrase check that no version of this app would set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s key does not have the right length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} is longer than {limit:,} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an exhibit {label} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no box on the picture yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no container {container}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no exhibit {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile {profile}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no recovery key in that text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no redacted copy of {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no screen {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough free memory for the passphrase check ({megabytes} MB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough room at {folder}: the bundle needs about {needed} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to hand over yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only screen 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something at {path} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bundle would hold more than {limit:,} files, and nobody could open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This checkpoint cannot be accepted: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has not enough free memory to use the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop session (Wayland) does not let this version take the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This encrypted file was changed or cut off since it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file asks for more memory than any that was made in good faith.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be opened with this key or passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has a passphrase and something else beside it, which the age format forbids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file&apos;s encryption header is not well formed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a complete age key, or it has a typing error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an age file of version 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too much text for one entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key has a typing error, or a part of it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is too large for the system keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase is empty, or holds something that is not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This proof cannot be accepted: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery sheet does not open this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This signed note cannot be accepted: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no keyring that can hold a key safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault needs its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault opens with a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This way of unlocking needs a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it stays so, take the picture with the system&apos;s own tool and import the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it, or name a file that holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it when the system asks, or log out and in again; then try again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use --container age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was being written about an exhibit cannot be read any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved before is safe. Please tell the project what you did when it happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved before stays saved. Make room, then close the vault and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved before stays saved. The vault is read-only until it is opened again; check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as year-month-day, such as 2026-03-02, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write something and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing was interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your exhibits can still be read. Keep the vault as it is and restore it with the recovery sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a base64 value is malformed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a box lies outside its picture or has no size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a described field has a name that is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a redacted copy has no box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a signature is too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a signature line is malformed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read from entry {seq} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read, or its signature does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read: the log is damaged there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read: what was being written about an exhibit is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not fit the log and was built anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not take the size of the log, so a roll-back to an earlier state may go unnoticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not agree with the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not follow the format of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not hold this computer&apos;s signing key any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended in an unfinished write; {size} bytes were put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry {seq}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>had been deleted and was still there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>had {count} whole entries past its checkpoint, which were kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a seal that does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has fewer entries than its checkpoint says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has fewer entries than the index knew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has fewer entries than the system keyring remembers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has {count} entries fewer than this computer remembers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds something else than the original of {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds something else where it keeps the size of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is another one than the one that was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing: the original of {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not named in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is read-only now: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is still there although it was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not have its three lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than one signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a control character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds text that is not valid Unicode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is longer than {limit:,} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not JSON of the kind that entries are written in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not of the kind expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not signed by the expected key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not valid text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is of an unknown version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is that of another log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it says that it is number {seq} but stands at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its bytes are not in canonical form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its exhibit is not a UUID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its index is malformed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its keys differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its keys differ: {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its old size or root is malformed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its place is negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its record is that of another exhibit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its salt is not 32 hex digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its seal is malformed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its signature does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its size or root is malformed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its text does not end with a new line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its time is malformed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lies on a disk that cannot be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer holds the size of the log, which would show that the vault was put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of its hashes is malformed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused {count} attempts to unlock it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text and signatures cannot be told apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key&apos;s name is malformed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keys of “{event}” differ: {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system gave no reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the verifier key is malformed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was changed; it is built anew at the next opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was damaged or changed: the original of {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was never finished and was put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is not an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} stands where {kind} belongs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} has more than {limit:,} pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is not a picture that can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is not a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} was deleted before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} came back different from the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not have its form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} in the vault&apos;s folder cannot be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} in the vault&apos;s folder is far too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be removed: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a backup of a vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is not a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is not a time in the record&apos;s form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not one of its values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{event}” names no exhibit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>A backup was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy was saved outside the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy with date and hash beneath it was saved outside the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reply to a report was written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report was written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another device was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured from the screen and sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted, for this reason: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Described: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at in full size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and accounts of the case were written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into a bundle for {to}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into a bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody tried to unlock the vault and could not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in and sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state of the log was shown to somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault was put in order after a crash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way of unlocking the vault was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole vault was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you first saw it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else saw it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>known</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhibit&apos;s own number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type and size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you said about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you first saw it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, taken {when} by this computer&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type}, {size} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} by {height} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} by {height} pixels, from {x}, {y}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>news</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything else is whole. If you have a backup, keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was saved is safe. What was only half written was put aside inside the vault, and the log says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be added or changed, so nothing gets worse. A backup can be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something about the vault needs your attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended in the middle of something last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is open to look only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>A reply is due in %n day(s), on {day}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A reply is due today, {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reply was due on {day}. The day has passed: you may ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reply yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rows</name>
    <message>
        <source>Address without a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted; its hash and the reason are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Captured: {labels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First seen: {labels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happened: {labels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply due from {labels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply from {labels}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported to {labels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{words} (“{date}”)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>when</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
