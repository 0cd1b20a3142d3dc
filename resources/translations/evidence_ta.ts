<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ta_IN" sourcelanguage="en">
<context>
    <name>Answer</name>
    <message>
        <source>I&apos;m not sure</source>
        <translation>எனக்கு உறுதியாகத் தெரியவில்லை</translation>
    </message>
    <message>
        <source>{name}: I&apos;m not sure</source>
        <translation>{name}: எனக்கு உறுதியாகத் தெரியவில்லை</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message numerus="yes">
        <source>%n thing(s) are not as they were sealed.</source>
        <translation>
            <numerusform>%n பொருள் முத்திரையிடப்பட்டபோது இருந்தபடி இல்லை.</numerusform>
            <numerusform>%n பொருள்கள் முத்திரையிடப்பட்டபோது இருந்தபடி இல்லை.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file lies in the vault&apos;s folder that the log does not name.</source>
        <translation>பதிவேட்டில் குறிப்பிடப்படாத ஒரு கோப்பு பெட்டகத்தின் கோப்புறையில் உள்ளது.</translation>
    </message>
    <message>
        <source>A part of the custody log cannot be read.</source>
        <translation>பாதுகாவல் பதிவேட்டின் ஒரு பகுதியைப் படிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>A stored original is missing, damaged, or not the one that was sealed.</source>
        <translation>சேமித்து வைத்த ஓர் அசல் காணவில்லை, அல்லது சேதமடைந்துள்ளது, அல்லது முத்திரையிடப்பட்ட அசல் அதுவல்ல.</translation>
    </message>
    <message>
        <source>An entry of the custody log is not of the form that this program writes.</source>
        <translation>பாதுகாவல் பதிவேட்டின் ஒரு பதிவு, இந்த நிரல் எழுதும் வடிவத்தில் இல்லை.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>இன்னும் %n உள்ளது.</numerusform>
            <numerusform>இன்னும் %n உள்ளன.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>பின்செல்</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>தொடங்கு</translation>
    </message>
    <message>
        <source>Bring back a backup from before into another folder, and compare.</source>
        <translation>முந்தைய காப்பு நகல் ஒன்றை வேறொரு கோப்புறைக்கு மீட்டெடுத்து, ஒப்பிட்டுப் பாருங்கள்.</translation>
    </message>
    <message>
        <source>Every entry, signature and stored original was read and compared.</source>
        <translation>ஒவ்வொரு பதிவும், கையொப்பமும், சேமித்து வைத்த அசலும் படித்து ஒப்பிடப்பட்டன.</translation>
    </message>
    <message>
        <source>Everything else is whole. Change and delete nothing, and keep this vault as it is. A backup from before may hold what is missing here.</source>
        <translation>மற்ற அனைத்தும் முழுமையாக உள்ளன. எதையும் மாற்றவோ நீக்கவோ வேண்டாம், இந்தப் பெட்டகத்தை இப்படியே வைத்திருங்கள். இங்கே காணாமல் போனது முந்தைய காப்பு நகல் ஒன்றில் இருக்கலாம்.</translation>
    </message>
    <message>
        <source>Everything is as it was sealed.</source>
        <translation>அனைத்தும் முத்திரையிடப்பட்டபோது இருந்தபடியே உள்ளன.</translation>
    </message>
    <message>
        <source>It is no evidence of this vault. The program puts aside what it left there itself.</source>
        <translation>இது இந்தப் பெட்டகத்தின் ஆதாரம் அல்ல. நிரல் தானே அங்கே விட்டுச்சென்றதை அது ஒதுக்கி வைக்கும்.</translation>
    </message>
    <message>
        <source>Its record and its hash are still in the log. A backup from before may hold it.</source>
        <translation>அதன் விவரக்குறிப்பும் ஹாஷ் மதிப்பும் இன்னும் பதிவேட்டில் உள்ளன. முந்தைய காப்பு நகல் ஒன்றில் அது இருக்கலாம்.</translation>
    </message>
    <message>
        <source>Look through everything</source>
        <translation>அனைத்தையும் பார்வையிடு</translation>
    </message>
    <message>
        <source>Make a backup now, before you lock the vault.</source>
        <translation>பெட்டகத்தைப் பூட்டும் முன், இப்போதே ஒரு காப்பு நகல் எடுங்கள்.</translation>
    </message>
    <message>
        <source>Nothing is lost. If the vault does not open next time, open it with the recovery sheet.</source>
        <translation>எதுவும் இழக்கப்படவில்லை. அடுத்த முறை பெட்டகம் திறக்காவிட்டால், மீட்புத் தாளைக் கொண்டு திறவுங்கள்.</translation>
    </message>
    <message>
        <source>Reading everything again…</source>
        <translation>அனைத்தும் மீண்டும் படிக்கப்படுகின்றன…</translation>
    </message>
    <message>
        <source>Something is not as it was left.</source>
        <translation>ஏதோ ஒன்று விட்டுச்சென்றபடி இல்லை.</translation>
    </message>
    <message>
        <source>The exhibit itself is whole. Describe it once more.</source>
        <translation>சான்றுப்பொருள் முழுமையாக உள்ளது. அதை இன்னொரு முறை விவரியுங்கள்.</translation>
    </message>
    <message>
        <source>The file that makes searching quick was changed.</source>
        <translation>விரைவாகத் தேட உதவும் கோப்பு மாற்றப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>The file that the vault is opened with was changed while the vault was open.</source>
        <translation>பெட்டகம் திறந்திருந்தபோது, அதைத் திறக்கப் பயன்படும் கோப்பு மாற்றப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>The keys that the vault signs with were changed while the vault was open.</source>
        <translation>பெட்டகம் திறந்திருந்தபோது, அது கையொப்பமிடும் சாவிகள் மாற்றப்பட்டுள்ளன.</translation>
    </message>
    <message>
        <source>The list that is in use does not agree with the log.</source>
        <translation>பயன்பாட்டில் உள்ள பட்டியல் பதிவேட்டுடன் ஒத்துப்போகவில்லை.</translation>
    </message>
    <message>
        <source>The program mends this by itself when the vault is opened next.</source>
        <translation>அடுத்த முறை பெட்டகம் திறக்கப்படும்போது, நிரல் இதைத் தானே சரிசெய்யும்.</translation>
    </message>
    <message>
        <source>The signature of an entry does not hold.</source>
        <translation>ஒரு பதிவின் கையொப்பம் பொருந்தவில்லை.</translation>
    </message>
    <message>
        <source>The signed summary of the log does not fit the log.</source>
        <translation>பதிவேட்டின் கையொப்பமிட்ட சுருக்கம் பதிவேட்டுடன் பொருந்தவில்லை.</translation>
    </message>
    <message>
        <source>The whole vault is read again and compared with what was sealed: every entry, every signature, every stored original. With a large vault this takes a while. Nothing is changed.</source>
        <translation>முழுப் பெட்டகமும் மீண்டும் படிக்கப்பட்டு, முத்திரையிடப்பட்டதுடன் ஒப்பிடப்படும்: ஒவ்வொரு பதிவும், ஒவ்வொரு கையொப்பமும், சேமித்து வைத்த ஒவ்வோர் அசலும். பெரிய பெட்டகம் என்றால் இதற்குச் சற்று நேரம் ஆகும். எதுவும் மாற்றப்படாது.</translation>
    </message>
    <message>
        <source>This computer&apos;s signing key is not where the vault keeps it.</source>
        <translation>இந்தக் கணினியின் கையொப்பச் சாவி, பெட்டகம் அதை வைத்திருக்கும் இடத்தில் இல்லை.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>எதைப் பற்றியது</translation>
    </message>
    <message>
        <source>What was being written cannot be read.</source>
        <translation>எழுதிக்கொண்டிருந்ததைப் படிக்க முடியவில்லை.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>A copy of the whole vault in one file, encrypted as it is. Put it on another disk, best on a USB stick that you keep somewhere else: a copy on this computer is lost together with it.</source>
        <translation>முழுப் பெட்டகத்தின் நகல், குறியாக்கம் செய்யப்பட்டபடியே, ஒரே கோப்பில். அதை வேறொரு வட்டில் வையுங்கள்; வேறெங்காவது நீங்கள் வைத்திருக்கும் USB பென்டிரைவில் வைப்பது சிறந்தது: இந்தக் கணினியில் உள்ள நகல் கணினியுடன் சேர்ந்தே தொலைந்துவிடும்.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>பின்செல்</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>காப்பு நகல்</translation>
    </message>
    <message>
        <source>Choose a place and back up…</source>
        <translation>இடத்தைத் தேர்ந்து காப்பு நகல் எடு…</translation>
    </message>
    <message>
        <source>Copying the vault and reading the copy back…</source>
        <translation>பெட்டகம் நகலெடுக்கப்பட்டு, நகல் மீண்டும் படிக்கப்படுகிறது…</translation>
    </message>
    <message>
        <source>Take the stick out the way the system asks for it, and keep it apart from the recovery sheet.</source>
        <translation>கணினி கேட்கும் முறைப்படி பென்டிரைவை அகற்றி, அதை மீட்புத் தாளிலிருந்து தனியாக வையுங்கள்.</translation>
    </message>
    <message>
        <source>The backup is made. It was read back and is whole.</source>
        <translation>காப்பு நகல் எடுக்கப்பட்டது. அது மீண்டும் படிக்கப்பட்டது, முழுமையாக உள்ளது.</translation>
    </message>
    <message>
        <source>The copy is read back and compared before it counts as done.</source>
        <translation>நகல் மீண்டும் படித்து ஒப்பிடப்பட்ட பிறகே, வேலை முடிந்ததாகக் கருதப்படும்.</translation>
    </message>
    <message>
        <source>The last one: {when}</source>
        <translation>கடைசியாக எடுத்தது: {when}</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>இன்னும் காப்பு நகல் இல்லை.</translation>
    </message>
    <message>
        <source>To bring it back you need the file and the recovery sheet. Keep the two in different places.</source>
        <translation>அதை மீட்டெடுக்க, கோப்பும் மீட்புத் தாளும் தேவை. இரண்டையும் வெவ்வேறு இடங்களில் வையுங்கள்.</translation>
    </message>
    <message>
        <source>Where the backup goes</source>
        <translation>காப்பு நகல் எங்கே செல்லும்</translation>
    </message>
    <message>
        <source>Where the backup is</source>
        <translation>காப்பு நகல் எங்கே உள்ளது</translation>
    </message>
    <message>
        <source>Whoever finds the file without the sheet sees how large the vault is, not what is in it.</source>
        <translation>தாள் இல்லாமல் கோப்பைக் கண்டெடுப்பவருக்குப் பெட்டகத்தின் அளவு தெரியும், அதில் உள்ளவை தெரியாது.</translation>
    </message>
</context>
<context>
    <name>BundlePage</name>
    <message numerus="yes">
        <source>%n exhibit(s) go in.</source>
        <translation>
            <numerusform>%n சான்றுப்பொருள் சேர்க்கப்படும்.</numerusform>
            <numerusform>%n சான்றுப்பொருள்கள் சேர்க்கப்படும்.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>பின்செல்</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>தொகுப்பு</translation>
    </message>
    <message>
        <source>Check this bundle now</source>
        <translation>இந்தத் தொகுப்பை இப்போது சரிபார்</translation>
    </message>
    <message>
        <source>Copy it again, or leave it empty: then six words open the file.</source>
        <translation>அதை மீண்டும் நகலெடுங்கள், அல்லது காலியாக விடுங்கள்: அப்போது ஆறு சொற்கள் கோப்பைத் திறக்கும்.</translation>
    </message>
    <message>
        <source>It is locked for the age key that you gave.</source>
        <translation>நீங்கள் கொடுத்த age சாவிக்காக இது பூட்டப்படும்.</translation>
    </message>
    <message>
        <source>It is locked with six words, which you see when it is made.</source>
        <translation>இது ஆறு சொற்களால் பூட்டப்படும்; தொகுப்பு உருவானதும் அவற்றைக் காண்பீர்கள்.</translation>
    </message>
    <message>
        <source>It is not locked.</source>
        <translation>இது பூட்டப்படாது.</translation>
    </message>
    <message>
        <source>It is written to {place}</source>
        <translation>இது எழுதப்படும் இடம்: {place}</translation>
    </message>
    <message>
        <source>Make another</source>
        <translation>இன்னொன்றை உருவாக்கு</translation>
    </message>
    <message>
        <source>Make the bundle</source>
        <translation>தொகுப்பை உருவாக்கு</translation>
    </message>
    <message>
        <source>Making the bundle…</source>
        <translation>தொகுப்பு உருவாக்கப்படுகிறது…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>அடுத்து</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>இன்னும் எதுவும் தேர்ந்தெடுக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Step 1 of 3: what goes in. A bundle is one signed package that anyone can check.</source>
        <translation>படி 1 / 3: எவை சேர வேண்டும். தொகுப்பு என்பது யாரும் சரிபார்க்கக்கூடிய, கையொப்பமிட்ட ஒரே பொதி.</translation>
    </message>
    <message>
        <source>Step 2 of 3: how it is packed, for whom, and where it is written.</source>
        <translation>படி 2 / 3: எப்படிப் பொதியப்படும், யாருக்காக, எங்கே எழுதப்படும்.</translation>
    </message>
    <message>
        <source>Step 3 of 3: look it over.</source>
        <translation>படி 3 / 3: ஒருமுறை பார்த்துக்கொள்ளுங்கள்.</translation>
    </message>
    <message>
        <source>The recipient&apos;s age key is not whole.</source>
        <translation>பெறுபவரின் age சாவி முழுமையாக இல்லை.</translation>
    </message>
    <message>
        <source>Tick what goes into the bundle.</source>
        <translation>தொகுப்பில் சேர வேண்டியவற்றைக் குறியிடுங்கள்.</translation>
    </message>
    <message>
        <source>You choose a place.</source>
        <translation>இடத்தை நீங்கள் தேர்ந்தெடுப்பீர்கள்.</translation>
    </message>
</context>
<context>
    <name>CaptureFlow</name>
    <message>
        <source>But every point of the picture has the same colour: some programs do not let themselves be captured. A photograph of the screen, taken with another device, may help.</source>
        <translation>ஆனால் படத்தின் எல்லாப் புள்ளிகளும் ஒரே நிறத்தில் உள்ளன: சில நிரல்கள் தங்களைப் பிடிக்க விடுவதில்லை. வேறொரு சாதனத்தால் திரையைப் புகைப்படம் எடுப்பது உதவலாம்.</translation>
    </message>
    <message>
        <source>Everything else that was being added is saved.</source>
        <translation>சேர்க்கப்பட்டுக்கொண்டிருந்த மற்ற அனைத்தும் சேமிக்கப்பட்டன.</translation>
    </message>
    <message>
        <source>Everything that was saved before is safe. What was not finished was put aside: please add it again.</source>
        <translation>முன்பு சேமித்த அனைத்தும் பாதுகாப்பாக உள்ளன. முடிவடையாதது ஒதுக்கி வைக்கப்பட்டது: தயவுசெய்து அதை மீண்டும் சேர்க்கவும்.</translation>
    </message>
    <message>
        <source>Nothing was kept. You can start again when you are ready.</source>
        <translation>எதுவும் வைத்துக்கொள்ளப்படவில்லை. நீங்கள் தயாரானதும் மீண்டும் தொடங்கலாம்.</translation>
    </message>
    <message>
        <source>Some files were not kept.</source>
        <translation>சில கோப்புகள் வைத்துக்கொள்ளப்படவில்லை.</translation>
    </message>
    <message>
        <source>Taken at {time} by this computer&apos;s clock, sealed and encrypted.</source>
        <translation>இந்தக் கணினியின் கடிகாரப்படி {time}-க்குப் பிடிக்கப்பட்டு, முத்திரையிடப்பட்டு, குறியாக்கம் செய்யப்பட்டது.</translation>
    </message>
    <message>
        <source>The address is sealed and encrypted. No picture was taken.</source>
        <translation>முகவரி முத்திரையிடப்பட்டு, குறியாக்கம் செய்யப்பட்டது. படம் எதுவும் எடுக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>The program ended while something was being added.</source>
        <translation>ஏதோ ஒன்று சேர்க்கப்பட்டுக்கொண்டிருந்தபோது நிரல் நின்றுவிட்டது.</translation>
    </message>
    <message>
        <source>The screens changed while you were choosing.</source>
        <translation>நீங்கள் தேர்ந்தெடுத்துக்கொண்டிருந்தபோது திரைகள் மாறிவிட்டன.</translation>
    </message>
    <message>
        <source>{label} is saved.</source>
        <translation>{label} சேமிக்கப்பட்டது.</translation>
    </message>
</context>
<context>
    <name>CapturePage</name>
    <message numerus="yes">
        <source>%n file(s) were not added.</source>
        <translation>
            <numerusform>%n கோப்பு சேர்க்கப்படவில்லை.</numerusform>
            <numerusform>%n கோப்புகள் சேர்க்கப்படவில்லை.</numerusform>
        </translation>
    </message>
    <message>
        <source>A written note</source>
        <translation>எழுத்துக் குறிப்பு</translation>
    </message>
    <message>
        <source>Add them again</source>
        <translation>மீண்டும் சேர்</translation>
    </message>
    <message>
        <source>After 10 seconds</source>
        <translation>10 விநாடிகளுக்குப் பிறகு</translation>
    </message>
    <message>
        <source>After 3 seconds</source>
        <translation>3 விநாடிகளுக்குப் பிறகு</translation>
    </message>
    <message>
        <source>An address, without a picture</source>
        <translation>படம் இல்லாமல், முகவரி மட்டும்</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>பகுதி</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>உடனே</translation>
    </message>
    <message>
        <source>Bring what you want to keep onto the screen, then press the button. Seal first, describe later.</source>
        <translation>நீங்கள் வைத்திருக்க விரும்புவதைத் திரையில் கொண்டுவந்து, பிறகு பொத்தானை அழுத்துங்கள். முதலில் முத்திரை, விவரம் பிறகு.</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>பிடி</translation>
    </message>
    <message>
        <source>Choose files to keep</source>
        <translation>வைத்திருக்க வேண்டிய கோப்புகளைத் தேர்ந்தெடுங்கள்</translation>
    </message>
    <message>
        <source>Everything that was saved before is safe. These files still lie where they were, and you can add them again: {names}</source>
        <translation>முன்பு சேமித்த அனைத்தும் பாதுகாப்பாக உள்ளன. இந்தக் கோப்புகள் இருந்த இடத்திலேயே உள்ளன; அவற்றை மீண்டும் சேர்க்கலாம்: {names}</translation>
    </message>
    <message>
        <source>Files can also be dropped on this page.</source>
        <translation>கோப்புகளை இந்தப் பக்கத்தில் இழுத்தும் விடலாம்.</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>கோப்புகள்…</translation>
    </message>
    <message>
        <source>Go on covering a picture</source>
        <translation>படத்தை மறைப்பதைத் தொடர்</translation>
    </message>
    <message>
        <source>Go on with a note on an exhibit</source>
        <translation>ஒரு சான்றுப்பொருளின் குறிப்பைத் தொடர்</translation>
    </message>
    <message>
        <source>Go on with people and accounts</source>
        <translation>நபர்களும் கணக்குகளும்: தொடர்</translation>
    </message>
    <message>
        <source>Go on with the address</source>
        <translation>முகவரியைத் தொடர்</translation>
    </message>
    <message>
        <source>Go on with the reply</source>
        <translation>பதிலைத் தொடர்ந்து எழுது</translation>
    </message>
    <message>
        <source>Go on with the report</source>
        <translation>புகாரைத் தொடர்ந்து எழுது</translation>
    </message>
    <message>
        <source>Go on with your note</source>
        <translation>உங்கள் குறிப்பைத் தொடர்ந்து எழுது</translation>
    </message>
    <message>
        <source>Go on writing about {label}</source>
        <translation>{label} பற்றித் தொடர்ந்து எழுது</translation>
    </message>
    <message>
        <source>It is taken. It is saved as soon as the work that goes on now lets it.</source>
        <translation>பிடிக்கப்பட்டது. இப்போது நடக்கும் வேலை இடம் கொடுத்ததும் சேமிக்கப்படும்.</translation>
    </message>
    <message>
        <source>Keep something else</source>
        <translation>வேறொன்றை வைத்திரு</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>விட்டுவிடு</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>முத்திரையிடப்படுகிறது…</translation>
    </message>
    <message>
        <source>See it in Evidence</source>
        <translation>ஆதாரம் பக்கத்தில் பார்</translation>
    </message>
    <message>
        <source>See the words that open your bundle</source>
        <translation>தொகுப்பைத் திறக்கும் சொற்களைப் பார்</translation>
    </message>
    <message>
        <source>Take one of these</source>
        <translation>இவற்றில் ஒன்றைப் பிடி</translation>
    </message>
    <message>
        <source>Takes an area: you draw a box on a still picture of the screen.</source>
        <translation>ஒரு பகுதியைப் பிடிக்கும்: திரையின் அசையாப் படத்தின் மேல் நீங்கள் ஒரு கட்டம் வரைவீர்கள்.</translation>
    </message>
    <message>
        <source>Takes everything on every screen. This window hides itself first.</source>
        <translation>எல்லாத் திரைகளிலும் உள்ள அனைத்தையும் பிடிக்கும். இந்தச் சாளரம் முதலில் தன்னை மறைத்துக்கொள்ளும்.</translation>
    </message>
    <message>
        <source>Takes one window, which you choose from a list.</source>
        <translation>பட்டியலிலிருந்து நீங்கள் தேர்ந்தெடுக்கும் ஒரு சாளரத்தைப் பிடிக்கும்.</translation>
    </message>
    <message>
        <source>Takes screen {number}. This window hides itself first.</source>
        <translation>திரை {number}-ஐப் பிடிக்கும். இந்தச் சாளரம் முதலில் தன்னை மறைத்துக்கொள்ளும்.</translation>
    </message>
    <message>
        <source>Wait first, to make something ready</source>
        <translation>ஏதாவது தயார்செய்ய, முதலில் காத்திரு</translation>
    </message>
    <message>
        <source>What you wrote about {label} is safe.</source>
        <translation>{label} பற்றி நீங்கள் எழுதியது பாதுகாப்பாக உள்ளது.</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>முழுத் திரை</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>சாளரம்</translation>
    </message>
    <message>
        <source>You can go on where you stopped, now or later.</source>
        <translation>நிறுத்திய இடத்திலிருந்து இப்போதோ பிறகோ தொடரலாம்.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>மேலும் %n</numerusform>
            <numerusform>மேலும் %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>A reply from {name}</source>
        <translation>{name} தந்த பதில்</translation>
    </message>
    <message>
        <source>A report that you made</source>
        <translation>நீங்கள் செய்த புகார்</translation>
    </message>
    <message>
        <source>A text in somebody else&apos;s hands can show later what is sealed now.</source>
        <translation>வேறொருவர் கையில் உள்ள ஓர் உரை, இப்போது முத்திரையிடப்பட்டிருப்பதைப் பின்னர் காட்ட முடியும்.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>பின்செல்</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>வழக்கு</translation>
    </message>
    <message>
        <source>Go on with the report</source>
        <translation>புகாரைத் தொடர்ந்து எழுது</translation>
    </message>
    <message>
        <source>It is not kept in the log yet.</source>
        <translation>இது இன்னும் பதிவேட்டில் சேர்க்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>வைத்துக்கொள்</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>ஏற்றுகிறது…</translation>
    </message>
    <message>
        <source>Nothing is here yet. What you capture or report will stand here in order.</source>
        <translation>இங்கே இன்னும் எதுவும் இல்லை. நீங்கள் பிடிப்பவையும் புகார் செய்பவையும் இங்கே வரிசையாக இருக்கும்.</translation>
    </message>
    <message>
        <source>Proof of date…</source>
        <translation>தேதிக்கான சான்று…</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>புகார்கள்</translation>
    </message>
    <message>
        <source>What happened, in order, and what was reported where.</source>
        <translation>என்ன நடந்தது, வரிசைப்படி; எது எங்கே புகார் செய்யப்பட்டது.</translation>
    </message>
    <message>
        <source>What you change is written down anew; what stood here before stays in the custody log.</source>
        <translation>நீங்கள் மாற்றுவது புதிதாக எழுதப்படும்; முன்பு இங்கே இருந்தது பாதுகாவல் பதிவேட்டில் இருக்கும்.</translation>
    </message>
    <message>
        <source>What you wrote before is here again.</source>
        <translation>நீங்கள் முன்பு எழுதியது மீண்டும் இங்கே உள்ளது.</translation>
    </message>
    <message>
        <source>Write down a report</source>
        <translation>ஒரு புகாரை எழுதி வை</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>As it was found</source>
        <translation>கண்டபடி</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>விவரங்கள்</translation>
    </message>
    <message>
        <source>Details: {check}</source>
        <translation>விவரங்கள்: {check}</translation>
    </message>
    <message>
        <source>This could not be checked. It says neither yes nor no.</source>
        <translation>இதைச் சரிபார்க்க முடியவில்லை. இது ஆம் என்றும் சொல்லவில்லை, இல்லை என்றும் சொல்லவில்லை.</translation>
    </message>
    <message>
        <source>What it concerns</source>
        <translation>எதைக் குறித்தது</translation>
    </message>
    <message>
        <source>What to do: {advice}</source>
        <translation>செய்ய வேண்டியது: {advice}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>மேலும் %n</numerusform>
            <numerusform>மேலும் %n</numerusform>
        </translation>
    </message>
    <message>
        <source>as it should be</source>
        <translation>இருக்க வேண்டியபடி உள்ளது</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>சொல்ல முடியவில்லை</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>சரிபார்ப்பில் தேறவில்லை</translation>
    </message>
    <message>
        <source>to know</source>
        <translation>தெரிந்துகொள்ள</translation>
    </message>
    <message>
        <source>{check}: {state}</source>
        <translation>{check}: {state}</translation>
    </message>
    <message>
        <source>{subject}: expected {expected}; found {found}</source>
        <translation>{subject}: எதிர்பார்த்தது {expected}; கண்டது {found}</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>A bundle in a folder</source>
        <translation>கோப்புறையில் உள்ள தொகுப்பு</translation>
    </message>
    <message>
        <source>A bundle or a report</source>
        <translation>தொகுப்பு அல்லது அறிக்கை</translation>
    </message>
    <message>
        <source>A folder, a zip, a locked bundle (.age), or report.pdf alone.</source>
        <translation>ஒரு கோப்புறை, zip, பூட்டப்பட்ட தொகுப்பு (.age), அல்லது report.pdf மட்டும்.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>சரிபார்</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>இதைச் சரிபார்</translation>
    </message>
    <message>
        <source>Checking {name}…</source>
        <translation>{name} சரிபார்க்கப்படுகிறது…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>கோப்பைத் தேர்ந்தெடு…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>கோப்புறையைத் தேர்ந்தெடு…</translation>
    </message>
    <message>
        <source>Drop a bundle or a report here</source>
        <translation>தொகுப்பையோ அறிக்கையையோ இங்கே இழுத்து விடுங்கள்</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>முடிவைச் சேமி</translation>
    </message>
    <message>
        <source>Save the result, and print it elsewhere.</source>
        <translation>முடிவைச் சேமித்து, வேறிடத்தில் அச்சிடுங்கள்.</translation>
    </message>
    <message>
        <source>Save the result…</source>
        <translation>முடிவைச் சேமி…</translation>
    </message>
    <message>
        <source>See whether a bundle is as it was sealed. Nothing is written, and nothing is sent.</source>
        <translation>ஒரு தொகுப்பு முத்திரையிடப்பட்டபோது இருந்தபடி உள்ளதா என்று பாருங்கள். எதுவும் எழுதப்படாது, எதுவும் அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>The bundle</source>
        <translation>தொகுப்பு</translation>
    </message>
    <message>
        <source>The result is saved.</source>
        <translation>முடிவு சேமிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>The result was given to the printer.</source>
        <translation>முடிவு அச்சுப்பொறிக்கு அனுப்பப்பட்டது.</translation>
    </message>
    <message>
        <source>The words or the key that open it</source>
        <translation>இதைத் திறக்கும் சொற்கள் அல்லது சாவி</translation>
    </message>
    <message>
        <source>This bundle is locked.</source>
        <translation>இந்தத் தொகுப்பு பூட்டப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>This computer has no printer.</source>
        <translation>இந்தக் கணினியில் அச்சுப்பொறி இல்லை.</translation>
    </message>
    <message>
        <source>Type the words or the key that open it.</source>
        <translation>இதைத் திறக்கும் சொற்களை அல்லது சாவியைத் தட்டச்சு செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>Whoever gave you the bundle has them. They are not kept.</source>
        <translation>தொகுப்பை உங்களுக்குக் கொடுத்தவரிடம் அவை உள்ளன. அவை இங்கே சேமிக்கப்படுவதில்லை.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>A file is missing, or one is here that does not belong here.</source>
        <translation>ஒரு கோப்பு காணவில்லை, அல்லது இங்கே இருக்கக்கூடாத ஒன்று உள்ளது.</translation>
    </message>
    <message>
        <source>A file is not the one that was listed.</source>
        <translation>ஒரு கோப்பு, பட்டியலிடப்பட்ட கோப்பு அல்ல.</translation>
    </message>
    <message>
        <source>A list of files is missing or damaged.</source>
        <translation>ஒரு கோப்புப் பட்டியல் காணவில்லை அல்லது சேதமடைந்துள்ளது.</translation>
    </message>
    <message>
        <source>A record does not agree with its original or its entries.</source>
        <translation>ஒரு விவரக்குறிப்பு அதன் அசலுடனோ அதன் பதிவுகளுடனோ ஒத்துப்போகவில்லை.</translation>
    </message>
    <message>
        <source>An earlier state contradicts this log, or the proof is missing.</source>
        <translation>முந்தைய நிலை ஒன்று இந்தப் பதிவேட்டுக்கு முரணாக உள்ளது, அல்லது நிரூபணம் காணவில்லை.</translation>
    </message>
    <message>
        <source>An entry was changed, or sealed by somebody else.</source>
        <translation>ஒரு பதிவு மாற்றப்பட்டுள்ளது, அல்லது வேறு யாரோ முத்திரையிட்டது.</translation>
    </message>
    <message>
        <source>Ask for it again, by another way, and keep this copy.</source>
        <translation>வேறு வழியில் அதை மீண்டும் கேளுங்கள்; இந்த நகலையும் வைத்திருங்கள்.</translation>
    </message>
    <message>
        <source>Ask its owner to read the words out, over a number that you knew before.</source>
        <translation>உங்களுக்கு முன்பே தெரிந்த எண்ணில் உரிமையாளரை அழைத்து, சொற்களைப் படித்துக்காட்டச் சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>Do not rely on the PDF.</source>
        <translation>PDF-ஐ நம்பியிருக்க வேண்டாம்.</translation>
    </message>
    <message>
        <source>Do not rely on the exhibits named here.</source>
        <translation>இங்கே குறிப்பிட்டுள்ள சான்றுப்பொருள்களை நம்பியிருக்க வேண்டாம்.</translation>
    </message>
    <message>
        <source>Do not rely on the files named here.</source>
        <translation>இங்கே குறிப்பிட்டுள்ள கோப்புகளை நம்பியிருக்க வேண்டாம்.</translation>
    </message>
    <message>
        <source>Do not rely on this copy.</source>
        <translation>இந்த நகலை நம்பியிருக்க வேண்டாம்.</translation>
    </message>
    <message>
        <source>Do not unpack it by hand.</source>
        <translation>இதைக் கையால் பிரித்தெடுக்க வேண்டாம்.</translation>
    </message>
    <message>
        <source>Earlier states of the log</source>
        <translation>பதிவேட்டின் முந்தைய நிலைகள்</translation>
    </message>
    <message>
        <source>Every entry is whole, and sealed by a device of this owner.</source>
        <translation>ஒவ்வொரு பதிவும் முழுமையாக உள்ளது, இந்த உரிமையாளரின் சாதனத்தால் முத்திரையிடப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>Every entry stood in the log.</source>
        <translation>ஒவ்வொரு பதிவும் பதிவேட்டில் இருந்தது.</translation>
    </message>
    <message>
        <source>Every file is the one that was listed, byte for byte.</source>
        <translation>ஒவ்வொரு கோப்பும், ஒவ்வொரு பைட்டும், பட்டியலிடப்பட்டதே.</translation>
    </message>
    <message>
        <source>Evidence of time from outside</source>
        <translation>நேரத்தைக் குறித்த வெளி ஆதாரம்</translation>
    </message>
    <message>
        <source>If the proof is only missing, ask its owner for one. If it is false, the log was rewritten.</source>
        <translation>நிரூபணம் மட்டும் காணவில்லை என்றால், உரிமையாளரிடம் கேளுங்கள். அது தவறானது என்றால், பதிவேடு மாற்றி எழுதப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>It can be opened</source>
        <translation>இதைத் திறக்க முடியும்</translation>
    </message>
    <message>
        <source>It could be read, and nothing in it is built to do harm.</source>
        <translation>இதைப் படிக்க முடிந்தது; தீங்கு செய்யும் வகையில் அமைக்கப்பட்ட எதுவும் இதில் இல்லை.</translation>
    </message>
    <message>
        <source>It is no bundle, is cut off, cannot be read, or is built in a way that is not safe to unpack.</source>
        <translation>இது தொகுப்பு அல்ல, அல்லது பாதியில் துண்டிக்கப்பட்டுள்ளது, அல்லது படிக்க முடியவில்லை, அல்லது பாதுகாப்பாகப் பிரித்தெடுக்க முடியாத வகையில் அமைக்கப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>It is not proven that an entry stood in the log.</source>
        <translation>ஒரு பதிவு பதிவேட்டில் இருந்தது என்று நிரூபிக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>It was made by a later program, or its first file is damaged.</source>
        <translation>இது பிந்தைய நிரலால் உருவாக்கப்பட்டது, அல்லது இதன் முதல் கோப்பு சேதமடைந்துள்ளது.</translation>
    </message>
    <message>
        <source>No earlier state contradicts this log.</source>
        <translation>முந்தைய நிலை எதுவும் இந்தப் பதிவேட்டுக்கு முரணாக இல்லை.</translation>
    </message>
    <message>
        <source>No entry here says that the clock was set.</source>
        <translation>கடிகாரம் மாற்றப்பட்டதாக இங்கே எந்தப் பதிவும் சொல்லவில்லை.</translation>
    </message>
    <message>
        <source>No file is missing, and none was added.</source>
        <translation>எந்தக் கோப்பும் காணாமல் போகவில்லை, எதுவும் சேர்க்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>None counts here: only the clock of the device says when it was. A time stamp counts once its root is compared, which verify.html and evidence-verify do.</source>
        <translation>இங்கே கணக்கில் சேர்வது எதுவும் இல்லை: அது எப்போது என்பதைச் சாதனக் கடிகாரம் மட்டுமே சொல்கிறது. நேர முத்திரையின் மூலச் சான்றிதழ் ஒப்பிடப்பட்ட பிறகே அது கணக்கில் சேரும்; verify.html, evidence-verify ஆகியவை அதைச் செய்கின்றன.</translation>
    </message>
    <message>
        <source>Not compared yet. Only its owner can tell you the right words.</source>
        <translation>இன்னும் ஒப்பிடப்படவில்லை. சரியான சொற்களை அதன் உரிமையாளர் மட்டுமே உங்களுக்குச் சொல்ல முடியும்.</translation>
    </message>
    <message>
        <source>Originals, records and entries agree.</source>
        <translation>அசல்களும் விவரக்குறிப்புகளும் பதிவுகளும் ஒத்துப்போகின்றன.</translation>
    </message>
    <message>
        <source>The PDF is signed by the same device, from its first byte to its last.</source>
        <translation>PDF, அதன் முதல் பைட்டிலிருந்து கடைசி பைட் வரை, அதே சாதனத்தால் கையொப்பமிடப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>The PDF was changed after it was signed, was never signed by that device, or lists other files than the bundle has.</source>
        <translation>கையொப்பமிட்ட பிறகு PDF மாற்றப்பட்டுள்ளது, அல்லது அந்தச் சாதனம் அதில் கையொப்பமிடவே இல்லை, அல்லது தொகுப்பில் உள்ளவற்றைவிட வேறு கோப்புகளை அது பட்டியலிடுகிறது.</translation>
    </message>
    <message>
        <source>The clock of the device</source>
        <translation>சாதனக் கடிகாரம்</translation>
    </message>
    <message>
        <source>The clock was set in between. Ask when and why. Nothing else is less true for it.</source>
        <translation>இடையில் கடிகாரம் மாற்றி அமைக்கப்பட்டது. எப்போது, ஏன் என்று கேளுங்கள். அதனால் வேறு எதுவும் உண்மையற்றதாகிவிடாது.</translation>
    </message>
    <message>
        <source>The content of every file</source>
        <translation>ஒவ்வொரு கோப்பின் உள்ளடக்கம்</translation>
    </message>
    <message>
        <source>The custody entries</source>
        <translation>பாதுகாவல் பதிவுகள்</translation>
    </message>
    <message>
        <source>The device that signed belongs to the main key whose fingerprint is shown.</source>
        <translation>கையொப்பமிட்ட சாதனம், இங்கே கைரேகை காட்டப்படும் முதன்மைச் சாவிக்கு உரியது.</translation>
    </message>
    <message>
        <source>The entries could not be read for it.</source>
        <translation>இதைச் சரிபார்க்கப் பதிவுகளைப் படிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>The evidence from outside does not hold, or could not be read.</source>
        <translation>வெளியிலிருந்து வந்த ஆதாரம் பொருந்தவில்லை, அல்லது அதைப் படிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>The key is not the one whose fingerprint you gave: somebody else may have made this.</source>
        <translation>நீங்கள் கொடுத்த கைரேகைக்குரிய சாவி இதுவல்ல: வேறு யாராவது இதை உருவாக்கியிருக்கலாம்.</translation>
    </message>
    <message>
        <source>The key is the one whose fingerprint you gave.</source>
        <translation>நீங்கள் கொடுத்த கைரேகைக்குரிய சாவி இதுவே.</translation>
    </message>
    <message>
        <source>The key was not meant for the day of the signature. That alone makes nothing false.</source>
        <translation>கையொப்பமிட்ட நாளுக்கு இந்தச் சாவி உரியதல்ல. அதனால் மட்டும் எதுவும் பொய்யாகிவிடாது.</translation>
    </message>
    <message>
        <source>The keys</source>
        <translation>சாவிகள்</translation>
    </message>
    <message>
        <source>The keys do not belong together, or one of them is missing.</source>
        <translation>சாவிகள் ஒன்றுக்கொன்று பொருந்தவில்லை, அல்லது அவற்றில் ஒன்று காணவில்லை.</translation>
    </message>
    <message>
        <source>The lists are complete.</source>
        <translation>பட்டியல்கள் முழுமையாக உள்ளன.</translation>
    </message>
    <message>
        <source>The lists are signed by that device: nobody else could have written them.</source>
        <translation>பட்டியல்கள் அந்தச் சாதனத்தால் கையொப்பமிடப்பட்டுள்ளன: வேறு யாரும் அவற்றை எழுதியிருக்க முடியாது.</translation>
    </message>
    <message>
        <source>The lists of files</source>
        <translation>கோப்புப் பட்டியல்கள்</translation>
    </message>
    <message>
        <source>The records</source>
        <translation>விவரக்குறிப்புகள்</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>அறிக்கை</translation>
    </message>
    <message>
        <source>The set of files</source>
        <translation>கோப்புகளின் தொகுதி</translation>
    </message>
    <message>
        <source>The signature</source>
        <translation>கையொப்பம்</translation>
    </message>
    <message>
        <source>The signature does not hold for these lists.</source>
        <translation>கையொப்பம் இந்தப் பட்டியல்களுக்குப் பொருந்தவில்லை.</translation>
    </message>
    <message>
        <source>The state of the custody log is not signed as it should be.</source>
        <translation>பாதுகாவல் பதிவேட்டின் நிலை, கையொப்பமிட வேண்டியபடி கையொப்பமிடப்படவில்லை.</translation>
    </message>
    <message>
        <source>The state of the custody log is signed.</source>
        <translation>பாதுகாவல் பதிவேட்டின் நிலை கையொப்பமிடப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>The state of the log</source>
        <translation>பதிவேட்டின் நிலை</translation>
    </message>
    <message>
        <source>Their place in the log</source>
        <translation>பதிவேட்டில் அவற்றின் இடம்</translation>
    </message>
    <message>
        <source>There is evidence from outside.</source>
        <translation>வெளி ஆதாரம் உள்ளது.</translation>
    </message>
    <message>
        <source>There was no earlier state to compare with. Whoever kept an older bundle can compare.</source>
        <translation>ஒப்பிட்டுப் பார்க்க முந்தைய நிலை எதுவும் இல்லை. பழைய தொகுப்பை வைத்திருப்பவர் ஒப்பிடலாம்.</translation>
    </message>
    <message>
        <source>This program knows this kind of bundle.</source>
        <translation>இந்த வகைத் தொகுப்பு இந்த நிரலுக்குத் தெரியும்.</translation>
    </message>
    <message>
        <source>Use a later version of this program, or ask for the bundle again.</source>
        <translation>இந்த நிரலின் பிந்தைய பதிப்பைப் பயன்படுத்துங்கள், அல்லது தொகுப்பை மீண்டும் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>பதிப்பு</translation>
    </message>
    <message>
        <source>Whether an entry says that the clock was set, or is earlier than the one before.</source>
        <translation>கடிகாரம் மாற்றப்பட்டதாக ஒரு பதிவு சொல்கிறதா, அல்லது முந்தையதைவிட முன்னதாக உள்ளதா.</translation>
    </message>
    <message>
        <source>Whether anybody else confirms that it existed by a certain day.</source>
        <translation>ஒரு குறிப்பிட்ட நாளுக்குள் அது இருந்தது என்று வேறு யாராவது உறுதிப்படுத்துகிறார்களா.</translation>
    </message>
    <message>
        <source>Whether each entry about these exhibits is whole and sealed by a device of this owner.</source>
        <translation>இந்தச் சான்றுப்பொருள்கள் பற்றிய ஒவ்வொரு பதிவும் முழுமையாக, இந்த உரிமையாளரின் சாதனத்தால் முத்திரையிடப்பட்டு உள்ளதா.</translation>
    </message>
    <message>
        <source>Whether each entry stood in the log when its state was signed.</source>
        <translation>பதிவேட்டின் நிலை கையொப்பமிடப்பட்டபோது, ஒவ்வொரு பதிவும் அதில் இருந்ததா.</translation>
    </message>
    <message>
        <source>Whether each file is, byte for byte, the one that was listed (SHA-256).</source>
        <translation>ஒவ்வொரு கோப்பும், ஒவ்வொரு பைட்டும், பட்டியலிடப்பட்டதேதானா (SHA-256).</translation>
    </message>
    <message>
        <source>Whether each original, its record and its custody entries say the same.</source>
        <translation>ஒவ்வோர் அசலும், அதன் விவரக்குறிப்பும், அதன் பாதுகாவல் பதிவுகளும் ஒன்றையே சொல்கின்றனவா.</translation>
    </message>
    <message>
        <source>Whether exactly the files are here that were sealed.</source>
        <translation>முத்திரையிடப்பட்ட கோப்புகள் மட்டுமே, அவை அனைத்தும் இங்கே உள்ளனவா.</translation>
    </message>
    <message>
        <source>Whether the PDF is signed by the same device, from its first byte to its last.</source>
        <translation>PDF, அதன் முதல் பைட்டிலிருந்து கடைசி பைட் வரை, அதே சாதனத்தால் கையொப்பமிடப்பட்டுள்ளதா.</translation>
    </message>
    <message>
        <source>Whether the device that signed belongs to the owner&apos;s main key.</source>
        <translation>கையொப்பமிட்ட சாதனம் உரிமையாளரின் முதன்மைச் சாவிக்கு உரியதா.</translation>
    </message>
    <message>
        <source>Whether the key is that of the person whom you know.</source>
        <translation>சாவி உங்களுக்குத் தெரிந்த நபருடையதா.</translation>
    </message>
    <message>
        <source>Whether the lists of files were signed by that device.</source>
        <translation>கோப்புப் பட்டியல்கள் அந்தச் சாதனத்தால் கையொப்பமிடப்பட்டனவா.</translation>
    </message>
    <message>
        <source>Whether the lists that name every file are complete and well formed.</source>
        <translation>ஒவ்வொரு கோப்பையும் குறிப்பிடும் பட்டியல்கள் முழுமையாகவும் சரியான வடிவிலும் உள்ளனவா.</translation>
    </message>
    <message>
        <source>Whether the log still holds all that it held before.</source>
        <translation>பதிவேட்டில் முன்பு இருந்த அனைத்தும் இன்னும் உள்ளனவா.</translation>
    </message>
    <message>
        <source>Whether the state of the custody log, on the day of the bundle, is signed.</source>
        <translation>தொகுப்பு உருவான நாளில் பாதுகாவல் பதிவேட்டின் நிலை கையொப்பமிடப்பட்டுள்ளதா.</translation>
    </message>
    <message>
        <source>Whether this is a bundle or a report, and can be read without any danger.</source>
        <translation>இது ஒரு தொகுப்பா அல்லது அறிக்கையா, எந்த ஆபத்தும் இல்லாமல் படிக்க முடியுமா.</translation>
    </message>
    <message>
        <source>Whether this program knows this kind of bundle.</source>
        <translation>இந்த வகைத் தொகுப்பு இந்த நிரலுக்குத் தெரியுமா.</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>இது யாருடையது</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Back</source>
        <translation>பின்செல்</translation>
    </message>
    <message>
        <source>Both are the very same file.</source>
        <translation>இரண்டும் ஒரே கோப்பு.</translation>
    </message>
    <message>
        <source>Compare two pictures</source>
        <translation>இரண்டு படங்களை ஒப்பிடு</translation>
    </message>
    <message>
        <source>Comparing the pictures</source>
        <translation>படங்கள் ஒப்பிடப்படுகின்றன</translation>
    </message>
    <message>
        <source>First picture</source>
        <translation>முதல் படம்</translation>
    </message>
    <message>
        <source>It does not show who is in a picture, who made it, which one came first, or that one is a fake. Two different pictures can look alike, and a fake can look different.</source>
        <translation>படத்தில் இருப்பவர் யார், அதை உருவாக்கியவர் யார், எது முதலில் வந்தது, அல்லது ஒன்று போலியானதா என்பதை இது காட்டாது. இரண்டு வெவ்வேறு படங்கள் ஒரே மாதிரி தோன்றலாம்; ஒரு போலிப் படம் வேறு மாதிரி தோன்றலாம்.</translation>
    </message>
    <message>
        <source>PDQ distance {distance} of 256 bits; up to {alike} counts as alike. Quality {quality} of 100.</source>
        <translation>PDQ இடைவெளி 256 பிட்களில் {distance}; {alike} வரை ஒரே மாதிரியாகக் கருதப்படும். தரம் 100-இல் {quality}.</translation>
    </message>
    <message>
        <source>Pictures are blurred. Hold the mouse on one, or hold the space bar, to see it in full size.</source>
        <translation>படங்கள் மங்கலாக்கப்பட்டுள்ளன. முழு அளவில் பார்க்க, ஒன்றின் மேல் சுட்டியை அழுத்திப் பிடியுங்கள், அல்லது இடைவெளி விசையை அழுத்திப் பிடியுங்கள்.</translation>
    </message>
    <message>
        <source>Quality {quality} of 100; from {enough} on a number would mean something.</source>
        <translation>தரம் 100-இல் {quality}; {enough} முதல்தான் எண்ணுக்குப் பொருள் இருக்கும்.</translation>
    </message>
    <message>
        <source>Second picture</source>
        <translation>இரண்டாம் படம்</translation>
    </message>
    <message>
        <source>The number comes from PDQ, which compares how pictures look as a whole. A copy that was made smaller, saved again or changed a little stays near; cutting, turning or mirroring moves it away.</source>
        <translation>இந்த எண் PDQ-இலிருந்து வருகிறது; படங்கள் மொத்தத்தில் எப்படித் தோன்றுகின்றன என்பதை அது ஒப்பிடுகிறது. சிறிதாக்கிய, மீண்டும் சேமித்த அல்லது சற்றே மாற்றிய நகல் நெருக்கமாகவே இருக்கும்; வெட்டுவது, திருப்புவது, இடவலமாக மாற்றுவது அதை விலக்கும்.</translation>
    </message>
    <message>
        <source>They are nearer than chance, but not near enough to call them alike.</source>
        <translation>அவை தற்செயலை விட நெருக்கமானவை, ஆனால் ஒத்தவை என்று சொல்லும் அளவுக்கு நெருக்கமாக இல்லை.</translation>
    </message>
    <message>
        <source>They cannot be compared well: there is too little in them to go by.</source>
        <translation>இவற்றைச் சரியாக ஒப்பிட முடியாது: ஒப்பிடத் தேவையானவை இவற்றில் மிகக் குறைவு.</translation>
    </message>
    <message>
        <source>They look alike: one may well be a copy of the other, or made from it.</source>
        <translation>இவை ஒரே மாதிரி தோன்றுகின்றன: ஒன்று மற்றொன்றின் நகலாகவோ அதிலிருந்து உருவாக்கப்பட்டதாகவோ இருக்கக்கூடும்.</translation>
    </message>
    <message>
        <source>They look different as a whole.</source>
        <translation>இவை மொத்தத்தில் வெவ்வேறாகத் தோன்றுகின்றன.</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>Back</source>
        <translation>பின்செல்</translation>
    </message>
    <message>
        <source>Choose the part</source>
        <translation>பகுதியைத் தேர்ந்தெடு</translation>
    </message>
    <message>
        <source>Is the picture, or a small copy of it, in the part that you chose? Nothing is kept yet.</source>
        <translation>நீங்கள் தேர்ந்தெடுத்த பகுதியில் அந்தப் படம், அல்லது அதன் சிறிய நகல் உள்ளதா? இன்னும் எதுவும் வைத்துக்கொள்ளப்படவில்லை.</translation>
    </message>
    <message>
        <source>Keep the words, not the picture</source>
        <translation>சொற்களை வைத்திரு, படத்தை அல்ல</translation>
    </message>
    <message>
        <source>No: keep it</source>
        <translation>இல்லை: வைத்துக்கொள்</translation>
    </message>
    <message>
        <source>Scroll in the other program until the picture, and every small copy of it, is off the screen.</source>
        <translation>அந்தப் படமும் அதன் ஒவ்வொரு சிறிய நகலும் திரையிலிருந்து மறையும் வரை, மற்ற நிரலில் நகர்த்துங்கள்.</translation>
    </message>
    <message>
        <source>Small copies also stand in lists, in quoted messages and in previews of links.</source>
        <translation>பட்டியல்களிலும், மேற்கோள் செய்திகளிலும், இணைப்புகளின் முன்னோட்டங்களிலும் சிறிய நகல்கள் இருக்கும்.</translation>
    </message>
    <message>
        <source>The picture, and every small copy of it, is off the screen.</source>
        <translation>அந்தப் படமும் அதன் ஒவ்வொரு சிறிய நகலும் திரையில் இல்லை.</translation>
    </message>
    <message>
        <source>The screen is shown blurred while you choose, so that you do not have to see it again.</source>
        <translation>நீங்கள் அதை மீண்டும் பார்க்க வேண்டியிராதபடி, தேர்ந்தெடுக்கும்போது திரை மங்கலாகக் காட்டப்படும்.</translation>
    </message>
    <message>
        <source>Yes, or not sure</source>
        <translation>ஆம், அல்லது உறுதியாகத் தெரியவில்லை</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n விநாடி</numerusform>
            <numerusform>%n விநாடிகள்</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>நிறுத்து</translation>
    </message>
    <message>
        <source>Time until the capture</source>
        <translation>பிடிப்புக்கு மீதமுள்ள நேரம்</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Choose an area</source>
        <translation>ஒரு பகுதியைத் தேர்ந்தெடுங்கள்</translation>
    </message>
    <message>
        <source>Draw a box around what you want to keep. Arrows move it, Shift and arrows size it, Enter takes it, Esc leaves.</source>
        <translation>நீங்கள் வைத்திருக்க விரும்புவதைச் சுற்றி ஒரு கட்டம் வரையுங்கள். அம்புக்குறிகள் அதை நகர்த்தும், Shift-உம் அம்புக்குறிகளும் அளவை மாற்றும், Enter அதைப் பிடிக்கும், Esc வெளியேறும்.</translation>
    </message>
    <message>
        <source>The screen is blurred on purpose. Draw a box around the words that you want to keep. Arrows move it, Shift and arrows size it, Enter takes it, Esc leaves.</source>
        <translation>திரை வேண்டுமென்றே மங்கலாக்கப்பட்டுள்ளது. நீங்கள் வைத்திருக்க விரும்பும் சொற்களைச் சுற்றி ஒரு கட்டம் வரையுங்கள். அம்புக்குறிகள் அதை நகர்த்தும், Shift-உம் அம்புக்குறிகளும் அளவை மாற்றும், Enter அதைப் பிடிக்கும், Esc வெளியேறும்.</translation>
    </message>
    <message>
        <source>{width} × {height}</source>
        <translation>{width} × {height}</translation>
    </message>
</context>
<context>
    <name>DatedText</name>
    <message>
        <source>A dated text with a checkpoint in it</source>
        <translation>சரிபார்ப்புப் புள்ளி உள்ள, தேதியிட்ட உரை</translation>
    </message>
    <message>
        <source>Compare with the text</source>
        <translation>உரையுடன் ஒப்பிடு</translation>
    </message>
    <message>
        <source>Such as a police report. Paste all of it here: the check says what existed when it was written, as far as its date is believed.</source>
        <translation>எடுத்துக்காட்டாக, காவல்துறைப் புகார். அதை முழுவதுமாக இங்கே ஒட்டுங்கள்: அதன் தேதியை நம்பும் அளவுக்கு, அது எழுதப்பட்டபோது எவை இருந்தன என்பதைச் சரிபார்ப்பு கூறும்.</translation>
    </message>
</context>
<context>
    <name>DeletePage</name>
    <message>
        <source>Another reason</source>
        <translation>வேறு காரணம்</translation>
    </message>
    <message>
        <source>Another reason, in your own words</source>
        <translation>வேறு காரணம், உங்கள் சொந்தச் சொற்களில்</translation>
    </message>
    <message>
        <source>Back, keep it</source>
        <translation>பின்செல், வைத்திரு</translation>
    </message>
    <message>
        <source>Bundles, copies and backups that were made before still hold it.</source>
        <translation>முன்பு உருவாக்கிய தொகுப்புகளிலும் நகல்களிலும் காப்பு நகல்களிலும் இது இன்னும் இருக்கும்.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>நீக்கு</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>இதை நீக்கு</translation>
    </message>
    <message>
        <source>Delete {label}?</source>
        <translation>{label}-ஐ நீக்கவா?</translation>
    </message>
    <message>
        <source>I do not want to keep it.</source>
        <translation>இதை வைத்திருக்க நான் விரும்பவில்லை.</translation>
    </message>
    <message>
        <source>I understand that it cannot be brought back.</source>
        <translation>இதை மீண்டும் கொண்டுவர முடியாது என்பதை நான் புரிந்துகொள்கிறேன்.</translation>
    </message>
    <message>
        <source>It shows somebody who has nothing to do with this.</source>
        <translation>இதில் தொடர்பில்லாத ஒருவரை இது காட்டுகிறது.</translation>
    </message>
    <message>
        <source>It was captured by mistake.</source>
        <translation>இது தவறுதலாகப் பிடிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Its record, its hash and your reason stay in the log, so that no number is missing unexplained.</source>
        <translation>இதன் விவரக்குறிப்பும், ஹாஷ் மதிப்பும், உங்கள் காரணமும் பதிவேட்டில் இருக்கும்; அதனால் எந்த எண்ணும் விளக்கமின்றி விடுபடாது.</translation>
    </message>
    <message>
        <source>On a solid-state disk or a USB stick, traces of the encrypted file may remain for a while.</source>
        <translation>திடநிலை வட்டிலோ (SSD) USB பென்டிரைவிலோ, குறியாக்கம் செய்யப்பட்ட கோப்பின் தடயங்கள் சில காலம் இருக்கலாம்.</translation>
    </message>
    <message>
        <source>The original goes from this vault. Nobody can bring it back, also not with the recovery sheet.</source>
        <translation>அசல் இந்தப் பெட்டகத்திலிருந்து போய்விடும். மீட்புத் தாளைக் கொண்டும் யாராலும் அதைத் திரும்பக் கொண்டுவர முடியாது.</translation>
    </message>
    <message>
        <source>Why? It stays in the log.</source>
        <translation>ஏன்? இது பதிவேட்டில் இருக்கும்.</translation>
    </message>
</context>
<context>
    <name>DescribePage</name>
    <message>
        <source>Account that posted it</source>
        <translation>இதை இடுகையிட்ட கணக்கு</translation>
    </message>
    <message>
        <source>Address of that account&apos;s profile</source>
        <translation>அந்தக் கணக்கின் சுயவிவர முகவரி</translation>
    </message>
    <message>
        <source>Address of the post or page</source>
        <translation>இடுகை அல்லது பக்கத்தின் முகவரி</translation>
    </message>
    <message>
        <source>Capture another like this</source>
        <translation>இதுபோல் இன்னொன்றைப் பிடி</translation>
    </message>
    <message>
        <source>Choose the exhibit that holds it, or say where it is.</source>
        <translation>அது உள்ள சான்றுப்பொருளைத் தேர்ந்தெடுங்கள், அல்லது அது எங்கே உள்ளது என்று சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>விவரி</translation>
    </message>
    <message>
        <source>Describe {label}</source>
        <translation>{label}-ஐ விவரி</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>முடிந்தது</translation>
    </message>
    <message>
        <source>Go on where you stopped, or press Done.</source>
        <translation>நிறுத்திய இடத்திலிருந்து தொடருங்கள், அல்லது “முடிந்தது” என்பதை அழுத்துங்கள்.</translation>
    </message>
    <message>
        <source>In its own words, or year-month-day.</source>
        <translation>அதில் உள்ள சொற்களிலேயே, அல்லது ஆண்டு-மாதம்-நாள்.</translation>
    </message>
    <message>
        <source>It is sealed already. Everything here can wait and may stay empty; it is kept safe while you write.</source>
        <translation>இது ஏற்கனவே முத்திரையிடப்பட்டுள்ளது. இங்குள்ள எல்லாம் காத்திருக்கலாம், காலியாகவும் இருக்கலாம்; நீங்கள் எழுதும்போதே அது பாதுகாப்பாக வைக்கப்படும்.</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>தளம்</translation>
    </message>
    <message>
        <source>Taken {time}</source>
        <translation>பிடித்த நேரம்: {time}</translation>
    </message>
    <message>
        <source>The form opens as soon as the work that goes on now lets it.</source>
        <translation>இப்போது நடக்கும் வேலை இடம் கொடுத்ததும் படிவம் திறக்கும்.</translation>
    </message>
    <message>
        <source>The original, if this is a fake of it</source>
        <translation>இது போலி என்றால், அதன் அசல்</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>இது என்ன</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>இது என்ன காட்டுகிறது</translation>
    </message>
    <message>
        <source>What you wrote before is here again.</source>
        <translation>நீங்கள் முன்பு எழுதியது மீண்டும் இங்கே உள்ளது.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>எப்போது</translation>
    </message>
    <message>
        <source>When the post says it was made</source>
        <translation>எப்போது இடப்பட்டதாக இடுகை சொல்கிறது</translation>
    </message>
    <message>
        <source>When you first saw it</source>
        <translation>நீங்கள் முதலில் எப்போது பார்த்தீர்கள்</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>எங்கே இருந்தது</translation>
    </message>
    <message>
        <source>Who else saw it</source>
        <translation>வேறு யார் பார்த்தார்கள்</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>இது ஏன் முக்கியம்</translation>
    </message>
</context>
<context>
    <name>Discard</name>
    <message>
        <source>Discard what I wrote</source>
        <translation>நான் எழுதியதை நீக்கு</translation>
    </message>
    <message>
        <source>Yes, discard it</source>
        <translation>ஆம், நீக்கு</translation>
    </message>
</context>
<context>
    <name>EditRow</name>
    <message>
        <source>Remove</source>
        <translation>அகற்று</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation>
            <numerusform>%n சான்றுப்பொருள்</numerusform>
            <numerusform>%n சான்றுப்பொருள்கள்</numerusform>
        </translation>
    </message>
    <message>
        <source>Capture something</source>
        <translation>ஏதாவது பிடி</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>ஆதாரம்</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>சான்றுப்பொருள்கள்</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>வடிகட்டிகள்</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>கட்டங்கள்</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>ஏற்றுகிறது…</translation>
    </message>
    <message>
        <source>Make a bundle</source>
        <translation>தொகுப்பை உருவாக்கு</translation>
    </message>
    <message>
        <source>Nothing is kept yet. Your first capture will stand here.</source>
        <translation>இன்னும் எதுவும் வைத்திருக்கப்படவில்லை. உங்கள் முதல் பிடிப்பு இங்கே இருக்கும்.</translation>
    </message>
    <message>
        <source>Nothing that is kept fits to this.</source>
        <translation>வைத்திருப்பவற்றில் எதுவும் இதற்குப் பொருந்தவில்லை.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>திற</translation>
    </message>
    <message>
        <source>Open {label}</source>
        <translation>{label}-ஐத் திற</translation>
    </message>
    <message>
        <source>Pictures are blurred. Hold the mouse on one, or hold the space bar, to see it small and clear.</source>
        <translation>படங்கள் மங்கலாக்கப்பட்டுள்ளன. சிறியதாக, தெளிவாகப் பார்க்க, ஒன்றின் மேல் சுட்டியை அழுத்திப் பிடியுங்கள், அல்லது இடைவெளி விசையை அழுத்திப் பிடியுங்கள்.</translation>
    </message>
    <message>
        <source>Shows no pictures at all</source>
        <translation>படங்கள் எதையும் காட்டாது</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>எழுத்து மட்டும்</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>காலவரிசை</translation>
    </message>
</context>
<context>
    <name>ExhibitPage</name>
    <message>
        <source>A note</source>
        <translation>ஒரு குறிப்பு</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>குறிப்பு சேர்</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>குறிப்பைச் சேர்</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>பின்செல்</translation>
    </message>
    <message>
        <source>Belongs together</source>
        <translation>ஒன்றுக்கொன்று தொடர்புடையவை</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>ஒப்பிடு</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>இதனுடன் ஒப்பிடு</translation>
    </message>
    <message>
        <source>Compare with another picture</source>
        <translation>வேறு படத்துடன் ஒப்பிடு</translation>
    </message>
    <message>
        <source>Compare with {label}</source>
        <translation>{label} உடன் ஒப்பிடு</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>நீக்கு…</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>விவரி</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>விவரிப்பு</translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation>சான்றுப்பொருள்</translation>
    </message>
    <message>
        <source>Hold the mouse on it, or hold the space bar, to see it in full size.</source>
        <translation>முழு அளவில் பார்க்க, இதன் மேல் சுட்டியை அழுத்திப் பிடியுங்கள், அல்லது இடைவெளி விசையை அழுத்திப் பிடியுங்கள்.</translation>
    </message>
    <message>
        <source>It becomes an entry of its own in the log; what was sealed before does not change.</source>
        <translation>இது பதிவேட்டில் தனிப் பதிவாக இருக்கும்; முன்பு முத்திரையிடப்பட்டது மாறாது.</translation>
    </message>
    <message>
        <source>It is not encrypted. That it was saved stands in the log.</source>
        <translation>இது குறியாக்கம் செய்யப்படவில்லை. இது சேமிக்கப்பட்டது என்பது பதிவேட்டில் உள்ளது.</translation>
    </message>
    <message>
        <source>Not described yet.</source>
        <translation>இன்னும் விவரிக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Note of {when}</source>
        <translation>{when} எழுதிய குறிப்பு</translation>
    </message>
    <message>
        <source>Open {label}</source>
        <translation>{label}-ஐத் திற</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>படம்</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>நகலைச் சேமி</translation>
    </message>
    <message>
        <source>Save the original…</source>
        <translation>அசலைச் சேமி…</translation>
    </message>
    <message>
        <source>Save with date and hash beneath…</source>
        <translation>கீழே தேதியும் ஹாஷ் மதிப்பும் சேர்த்துச் சேமி…</translation>
    </message>
    <message>
        <source>The copy is not encrypted: whoever can use that place can open it. The sealed one stays here.</source>
        <translation>நகல் குறியாக்கம் செய்யப்படாது: அந்த இடத்தைப் பயன்படுத்தக்கூடிய எவரும் அதைத் திறக்க முடியும். முத்திரையிடப்பட்டது இங்கேயே இருக்கும்.</translation>
    </message>
    <message>
        <source>The copy is saved.</source>
        <translation>நகல் சேமிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>The label of another picture, such as the original of a fake.</source>
        <translation>வேறொரு படத்தின் அடையாளக் குறி, உதாரணமாக ஒரு போலியின் அசல்.</translation>
    </message>
    <message>
        <source>This was made from {label}.</source>
        <translation>இது {label}-இலிருந்து உருவாக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>இதற்கு என்ன நடந்தது</translation>
    </message>
    <message>
        <source>Where the copy shall be</source>
        <translation>நகல் எங்கே இருக்க வேண்டும்</translation>
    </message>
    <message>
        <source>{label} was made from this.</source>
        <translation>{label} இதிலிருந்து உருவாக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>{when}  ·  {exact}  ·  entry {number} of the log</source>
        <translation>{when}  ·  {exact}  ·  பதிவேட்டின் பதிவு {number}</translation>
    </message>
</context>
<context>
    <name>ExhibitPick</name>
    <message>
        <source>A word…</source>
        <translation>ஒரு சொல்…</translation>
    </message>
    <message>
        <source>Chosen: {labels}</source>
        <translation>தேர்ந்தெடுத்தவை: {labels}</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>பட்டியலில் தேடு</translation>
    </message>
    <message>
        <source>None chosen.</source>
        <translation>எதுவும் தேர்ந்தெடுக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Nothing that is kept fits to this.</source>
        <translation>வைத்திருப்பவற்றில் எதுவும் இதற்குப் பொருந்தவில்லை.</translation>
    </message>
    <message>
        <source>There are no exhibits yet.</source>
        <translation>இன்னும் சான்றுப்பொருள்கள் இல்லை.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Account</source>
        <translation>கணக்கு</translation>
    </message>
    <message>
        <source>Any account</source>
        <translation>எந்தக் கணக்கும்</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>எந்த வகையும்</translation>
    </message>
    <message>
        <source>Any platform</source>
        <translation>எந்தத் தளமும்</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>பிடித்த நாள்</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>இந்த நாள் முதல்</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>கடந்த 30 நாள்களில்</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>கடந்த 7 நாள்களில்</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>வகை</translation>
    </message>
    <message>
        <source>On any day</source>
        <translation>எந்த நாளும்</translation>
    </message>
    <message>
        <source>On days that I choose</source>
        <translation>நான் தேர்ந்தெடுக்கும் நாள்களில்</translation>
    </message>
    <message>
        <source>Only what is not described yet</source>
        <translation>இன்னும் விவரிக்கப்படாதவை மட்டும்</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>தளம்</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>தேடு</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>அனைத்தையும் காட்டு</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>இந்த நாள் வரை</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>இன்று</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>/ByteRange and /Contents in one object</source>
        <translation>/ByteRange, /Contents இரண்டும் ஒரே பொருளில்</translation>
    </message>
    <message>
        <source>/ByteRange within {number} bytes of the value that it skips</source>
        <translation>/ByteRange, அது தாண்டும் மதிப்பிலிருந்து {number} பைட்டுகளுக்குள்</translation>
    </message>
    <message>
        <source>32 hex digits</source>
        <translation>32 பதினறும இலக்கங்கள்</translation>
    </message>
    <message>
        <source>64 hex digits</source>
        <translation>64 பதினறும இலக்கங்கள்</translation>
    </message>
    <message>
        <source>CA with path length 0</source>
        <translation>பாதை நீளம் 0 உள்ள CA</translation>
    </message>
    <message>
        <source>JSON in JCS form</source>
        <translation>JCS வடிவிலான JSON</translation>
    </message>
    <message>
        <source>JSON of at most {number} texts, commas and open brackets</source>
        <translation>அதிகபட்சம் {number} உரைகள், காற்புள்ளிகள், திறப்பு அடைப்புகள் உள்ள JSON</translation>
    </message>
    <message>
        <source>JSON of whole numbers up to 2^53 - 1, each key once, {what}</source>
        <translation>2^53 - 1 வரையிலான முழு எண்கள், ஒவ்வொரு விசையும் ஒருமுறை உள்ள JSON, {what}</translation>
    </message>
    <message>
        <source>JSON with a JCS form</source>
        <translation>JCS வடிவம் உள்ள JSON</translation>
    </message>
    <message>
        <source>UTF-8 text</source>
        <translation>UTF-8 உரை</translation>
    </message>
    <message>
        <source>X.509 v3 with exactly basic constraints and key usage critical</source>
        <translation>அடிப்படைக் கட்டுப்பாடுகளும் சாவிப் பயன்பாடும் மட்டுமே முக்கியமாக உள்ள X.509 v3</translation>
    </message>
    <message>
        <source>`{text}` with its exhibit</source>
        <translation>தன் சான்றுப்பொருளுடன் `{text}`</translation>
    </message>
    <message>
        <source>a /ByteRange of four numbers</source>
        <translation>நான்கு எண்கள் உள்ள /ByteRange</translation>
    </message>
    <message>
        <source>a CMS signature</source>
        <translation>CMS கையொப்பம்</translation>
    </message>
    <message>
        <source>a CMS signature of the form that the spec lists</source>
        <translation>விவரக்கூற்று பட்டியலிடும் வடிவிலான CMS கையொப்பம்</translation>
    </message>
    <message>
        <source>a PAdES signature (ETSI.CAdES.detached)</source>
        <translation>PAdES கையொப்பம் (ETSI.CAdES.detached)</translation>
    </message>
    <message>
        <source>a PAdES signature, which names its certificate</source>
        <translation>தன் சான்றிதழைக் குறிப்பிடும் PAdES கையொப்பம்</translation>
    </message>
    <message>
        <source>a PDF without any signature</source>
        <translation>எந்தக் கையொப்பமும் இல்லாத PDF</translation>
    </message>
    <message>
        <source>a UUID</source>
        <translation>ஒரு UUID</translation>
    </message>
    <message>
        <source>a bundle</source>
        <translation>ஒரு தொகுப்பு</translation>
    </message>
    <message>
        <source>a bundle that is open</source>
        <translation>திறந்த தொகுப்பு</translation>
    </message>
    <message>
        <source>a central directory header</source>
        <translation>மையக் கோப்பகத் தலைப்பு</translation>
    </message>
    <message>
        <source>a central directory of at most {number} bytes</source>
        <translation>அதிகபட்சம் {number} பைட்டுகள் உள்ள மையக் கோப்பகம்</translation>
    </message>
    <message>
        <source>a certificate by the root</source>
        <translation>மூலச் சாவி வழங்கிய சான்றிதழ்</translation>
    </message>
    <message>
        <source>a certificate for time stamps alone</source>
        <translation>நேர முத்திரைகளுக்கு மட்டுமான சான்றிதழ்</translation>
    </message>
    <message>
        <source>a certificate that was valid at {moment}</source>
        <translation>{moment} அன்று செல்லுபடியான சான்றிதழ்</translation>
    </message>
    <message>
        <source>a chain of certificates to the authority&apos;s root</source>
        <translation>அந்த அமைப்பின் மூலச் சான்றிதழ் வரையிலான சான்றிதழ்ச் சங்கிலி</translation>
    </message>
    <message>
        <source>a check that runs</source>
        <translation>நடக்கும் சரிபார்ப்பு</translation>
    </message>
    <message>
        <source>a check that runs to its end</source>
        <translation>முடிவு வரை நடக்கும் சரிபார்ப்பு</translation>
    </message>
    <message>
        <source>a checkpoint from before to compare with</source>
        <translation>ஒப்பிட முந்தைய சரிபார்ப்புப் புள்ளி</translation>
    </message>
    <message>
        <source>a checkpoint not later than the bundle&apos;s</source>
        <translation>தொகுப்பினுடையதற்குப் பிந்தாத சரிபார்ப்புப் புள்ளி</translation>
    </message>
    <message>
        <source>a checkpoint of at least one entry</source>
        <translation>குறைந்தது ஒரு பதிவு உள்ள சரிபார்ப்புப் புள்ளி</translation>
    </message>
    <message>
        <source>a checkpoint of the log {text}, by the same key</source>
        <translation>{text} பதிவேட்டின் சரிபார்ப்புப் புள்ளி, அதே சாவியால்</translation>
    </message>
    <message>
        <source>a checkpoint to hold proofs against</source>
        <translation>நிரூபணங்களைச் சரிபார்க்க ஒரு சரிபார்ப்புப் புள்ளி</translation>
    </message>
    <message>
        <source>a checkpoint to prove them against</source>
        <translation>அவற்றை நிரூபிக்க ஒரு சரிபார்ப்புப் புள்ளி</translation>
    </message>
    <message>
        <source>a checkpoint whose signature holds</source>
        <translation>கையொப்பம் பொருந்தும் சரிபார்ப்புப் புள்ளி</translation>
    </message>
    <message>
        <source>a checkpoint: origin, size, root, an empty line, one signature</source>
        <translation>சரிபார்ப்புப் புள்ளி: தோற்றம், அளவு, மூலம், ஒரு வெற்று வரி, ஒரு கையொப்பம்</translation>
    </message>
    <message>
        <source>a copy of {hex}, as its record says</source>
        <translation>விவரக்குறிப்பு சொல்வது போல் {hex} என்பதன் நகல்</translation>
    </message>
    <message>
        <source>a date of the calendar</source>
        <translation>நாட்காட்டியில் உள்ள தேதி</translation>
    </message>
    <message>
        <source>a device clock that was not set</source>
        <translation>மாற்றியமைக்கப்படாத சாதனக் கடிகாரம்</translation>
    </message>
    <message>
        <source>a device other than identity/device.crt</source>
        <translation>identity/device.crt அல்லாத வேறு சாதனம்</translation>
    </message>
    <message>
        <source>a device that sealed one of these entries</source>
        <translation>இந்தப் பதிவுகளில் ஒன்றை முத்திரையிட்ட சாதனம்</translation>
    </message>
    <message>
        <source>a field that no certificate has today</source>
        <translation>இன்று எந்தச் சான்றிதழிலும் இல்லாத புலம்</translation>
    </message>
    <message>
        <source>a file inside a path that is itself a file</source>
        <translation>கோப்பாகவே உள்ள பாதைக்குள் ஒரு கோப்பு</translation>
    </message>
    <message>
        <source>a file or a folder</source>
        <translation>கோப்பு அல்லது கோப்புறை</translation>
    </message>
    <message>
        <source>a file to check</source>
        <translation>சரிபார்க்க ஒரு கோப்பு</translation>
    </message>
    <message>
        <source>a fingerprint from its owner to compare with</source>
        <translation>ஒப்பிட உரிமையாளர் தந்த கைரேகை</translation>
    </message>
    <message>
        <source>a folder without data</source>
        <translation>தரவு இல்லாத கோப்புறை</translation>
    </message>
    <message>
        <source>a gap that is the signature in hex and nothing else</source>
        <translation>பதினறும வடிவிலான கையொப்பம் மட்டும் உள்ள இடைவெளி</translation>
    </message>
    <message>
        <source>a hash</source>
        <translation>ஹாஷ் மதிப்பு</translation>
    </message>
    <message>
        <source>a key on P-256</source>
        <translation>P-256 மீதான சாவி</translation>
    </message>
    <message>
        <source>a key stands twice in one object</source>
        <translation>ஒரே பொருளில் ஒரு திறவு இருமுறை உள்ளது</translation>
    </message>
    <message>
        <source>a kind of evidence of time that is known</source>
        <translation>தெரிந்த வகை நேர ஆதாரம்</translation>
    </message>
    <message>
        <source>a kind of file that the spec lists</source>
        <translation>விவரக்கூற்று பட்டியலிடும் கோப்பு வகை</translation>
    </message>
    <message>
        <source>a length that is not in its shortest form</source>
        <translation>மிகக் குறுகிய வடிவில் இல்லாத நீளம்</translation>
    </message>
    <message>
        <source>a line `{text}: …` in its form</source>
        <translation>சரியான வடிவில் `{text}: …` என்ற வரி</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>இணைப்பு</translation>
    </message>
    <message>
        <source>a link or a special file</source>
        <translation>இணைப்பு அல்லது சிறப்புக் கோப்பு</translation>
    </message>
    <message>
        <source>a list of originals, redacted copies and records</source>
        <translation>அசல்கள், மறைக்கப்பட்ட நகல்கள், விவரக்குறிப்புகள் ஆகியவற்றின் பட்டியல்</translation>
    </message>
    <message>
        <source>a list of what is here: {hex}  {text}</source>
        <translation>இங்கே உள்ளவற்றின் பட்டியல்: {hex}  {text}</translation>
    </message>
    <message>
        <source>a local header</source>
        <translation>உள்ளகத் தலைப்பு</translation>
    </message>
    <message>
        <source>a local header like the central one</source>
        <translation>மையத் தலைப்பைப் போன்ற உள்ளகத் தலைப்பு</translation>
    </message>
    <message>
        <source>a log that begins with the one that you saw</source>
        <translation>நீங்கள் பார்த்த பதிவேட்டுடன் தொடங்கும் பதிவேடு</translation>
    </message>
    <message>
        <source>a log to hold it against</source>
        <translation>அதை ஒப்பிட்டுப் பார்க்க ஒரு பதிவேடு</translation>
    </message>
    <message>
        <source>a log without a root</source>
        <translation>மூலம் இல்லாத பதிவேடு</translation>
    </message>
    <message>
        <source>a longer one</source>
        <translation>அதைவிட நீளமானது</translation>
    </message>
    <message>
        <source>a memory</source>
        <translation>நினைவுக் கோப்பு</translation>
    </message>
    <message>
        <source>a name that means the same on every system</source>
        <translation>எல்லாக் கணினிகளிலும் ஒரே பொருள் தரும் பெயர்</translation>
    </message>
    <message>
        <source>a number beyond 2^53 - 1</source>
        <translation>2^53 - 1 ஐத் தாண்டிய எண்</translation>
    </message>
    <message>
        <source>a number that is not in its shortest form</source>
        <translation>மிகக் குறுகிய வடிவில் இல்லாத எண்</translation>
    </message>
    <message>
        <source>a proof for entry {number}</source>
        <translation>பதிவு {number} என்பதற்கான நிரூபணம்</translation>
    </message>
    <message>
        <source>a proof from size {number}</source>
        <translation>{number} அளவிலிருந்து நிரூபணம்</translation>
    </message>
    <message>
        <source>a proof of an entry in this bundle</source>
        <translation>இந்தத் தொகுப்பில் உள்ள ஒரு பதிவின் நிரூபணம்</translation>
    </message>
    <message>
        <source>a proof that leads from its entry to the checkpoint&apos;s root</source>
        <translation>தன் பதிவிலிருந்து சரிபார்ப்புப் புள்ளியின் மூலம் வரை செல்லும் நிரூபணம்</translation>
    </message>
    <message>
        <source>a proof that leads from its old root to the checkpoint&apos;s root</source>
        <translation>பழைய மூலத்திலிருந்து சரிபார்ப்புப் புள்ளியின் மூலம் வரை செல்லும் நிரூபணம்</translation>
    </message>
    <message>
        <source>a readable bundle</source>
        <translation>படிக்கக்கூடிய தொகுப்பு</translation>
    </message>
    <message>
        <source>a readable file</source>
        <translation>படிக்கக்கூடிய கோப்பு</translation>
    </message>
    <message>
        <source>a readable folder</source>
        <translation>படிக்கக்கூடிய கோப்புறை</translation>
    </message>
    <message>
        <source>a readable folder or zip</source>
        <translation>படிக்கக்கூடிய கோப்புறை அல்லது zip</translation>
    </message>
    <message>
        <source>a record file</source>
        <translation>விவரக்குறிப்புக் கோப்பு</translation>
    </message>
    <message>
        <source>a record of this {what}</source>
        <translation>இந்த {what} என்பதன் விவரக்குறிப்பு</translation>
    </message>
    <message>
        <source>a reply that grants a time stamp</source>
        <translation>நேர முத்திரை வழங்கும் பதில்</translation>
    </message>
    <message>
        <source>a report that was sealed</source>
        <translation>முத்திரையிடப்பட்ட அறிக்கை</translation>
    </message>
    <message>
        <source>a report to check</source>
        <translation>சரிபார்க்க ஓர் அறிக்கை</translation>
    </message>
    <message>
        <source>a root</source>
        <translation>ஒரு மூலம்</translation>
    </message>
    <message>
        <source>a root certificate to compare</source>
        <translation>ஒப்பிட மூலச் சான்றிதழ்</translation>
    </message>
    <message>
        <source>a seal</source>
        <translation>முத்திரை</translation>
    </message>
    <message>
        <source>a seal by a device of this root</source>
        <translation>இந்த மூலத்தின் சாதனம் இட்ட முத்திரை</translation>
    </message>
    <message>
        <source>a seal by {text}</source>
        <translation>{text} வழி முத்திரை</translation>
    </message>
    <message>
        <source>a seal that holds</source>
        <translation>பொருந்தும் முத்திரை</translation>
    </message>
    <message>
        <source>a second file of that name</source>
        <translation>அதே பெயரில் இரண்டாவது கோப்பு</translation>
    </message>
    <message>
        <source>a second one</source>
        <translation>இரண்டாவது ஒன்று</translation>
    </message>
    <message>
        <source>a second one of {id}</source>
        <translation>{id} என்பதன் இரண்டாவது</translation>
    </message>
    <message>
        <source>a seq above {number}</source>
        <translation>{number} ஐவிட அதிகமான seq</translation>
    </message>
    <message>
        <source>a signature</source>
        <translation>கையொப்பம்</translation>
    </message>
    <message>
        <source>a signature by the authority</source>
        <translation>அந்த அமைப்பின் கையொப்பம்</translation>
    </message>
    <message>
        <source>a signature by the device key</source>
        <translation>சாதனச் சாவியின் கையொப்பம்</translation>
    </message>
    <message>
        <source>a signature by {text}</source>
        <translation>{text} இட்ட கையொப்பம்</translation>
    </message>
    <message>
        <source>a signature in base64</source>
        <translation>base64 வடிவிலான கையொப்பம்</translation>
    </message>
    <message>
        <source>a signature in one object</source>
        <translation>ஒரே பொருளில் உள்ள கையொப்பம்</translation>
    </message>
    <message>
        <source>a signature over all {number} bytes but its own value</source>
        <translation>தன் மதிப்பைத் தவிர எல்லா {number} பைட்டுகளின் மீதும் கையொப்பம்</translation>
    </message>
    <message>
        <source>a signature over other bytes</source>
        <translation>வேறு பைட்டுகளின் மீதான கையொப்பம்</translation>
    </message>
    <message>
        <source>a signature that holds with identity/log.pub</source>
        <translation>identity/log.pub உடன் பொருந்தும் கையொப்பம்</translation>
    </message>
    <message>
        <source>a signature value of at most {number} bytes</source>
        <translation>அதிகபட்சம் {number} பைட்டுகள் உள்ள கையொப்ப மதிப்பு</translation>
    </message>
    <message>
        <source>a signing time</source>
        <translation>கையொப்ப நேரம்</translation>
    </message>
    <message>
        <source>a signing time from {moment} to {moment2}</source>
        <translation>{moment} முதல் {moment2} வரையிலான கையொப்ப நேரம்</translation>
    </message>
    <message>
        <source>a signing time of the calendar</source>
        <translation>நாட்காட்டியில் உள்ள கையொப்ப நேரம்</translation>
    </message>
    <message>
        <source>a special file</source>
        <translation>சிறப்புக் கோப்பு</translation>
    </message>
    <message>
        <source>a stored member of equal sizes</source>
        <translation>அளவுகள் சமமான, சுருக்கப்படாத உறுப்பு</translation>
    </message>
    <message>
        <source>a text from outside with a checkpoint</source>
        <translation>சரிபார்ப்புப் புள்ளி உள்ள, வெளியிலிருந்து வந்த உரை</translation>
    </message>
    <message>
        <source>a time not after {moment}, when {path} had covered it</source>
        <translation>{path} அதை உள்ளடக்கிய {moment} க்குப் பிந்தாத நேரம்</translation>
    </message>
    <message>
        <source>a time not before that of the entry before</source>
        <translation>முந்தைய பதிவின் நேரத்துக்கு முற்படாத நேரம்</translation>
    </message>
    <message>
        <source>a time stamp from outside</source>
        <translation>வெளியிலிருந்து வந்த நேர முத்திரை</translation>
    </message>
    <message>
        <source>a time stamp over {hex}</source>
        <translation>{hex}-க்கான நேர முத்திரை</translation>
    </message>
    <message>
        <source>a time stamp reply in DER (RFC 3161)</source>
        <translation>DER வடிவிலான நேர முத்திரைப் பதில் (RFC 3161)</translation>
    </message>
    <message>
        <source>a time within the device certificate&apos;s validity</source>
        <translation>சாதனச் சான்றிதழின் செல்லுபடிக் காலத்துக்குள் உள்ள நேரம்</translation>
    </message>
    <message>
        <source>a value of another kind</source>
        <translation>வேறு வகை மதிப்பு</translation>
    </message>
    <message>
        <source>a value reaches beyond the one that holds it</source>
        <translation>ஒரு மதிப்பு, தன்னைக் கொண்டதை மீறுகிறது</translation>
    </message>
    <message>
        <source>a value that is cut off</source>
        <translation>துண்டிக்கப்பட்ட மதிப்பு</translation>
    </message>
    <message>
        <source>a value without tag and length, or with a tag above 30</source>
        <translation>குறியும் நீளமும் இல்லாத மதிப்பு, அல்லது 30ஐவிட அதிகமான குறி</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>முழு எண்</translation>
    </message>
    <message>
        <source>a whole number from 0</source>
        <translation>0 முதல் முழு எண்</translation>
    </message>
    <message>
        <source>a zip in one part without comment</source>
        <translation>ஒரே பகுதியாக, குறிப்பு இல்லாத zip</translation>
    </message>
    <message>
        <source>a zip that begins with its first member</source>
        <translation>முதல் உறுப்புடன் தொடங்கும் zip</translation>
    </message>
    <message>
        <source>a zip that ends with its end record</source>
        <translation>இறுதிப் பதிவுடன் முடியும் zip</translation>
    </message>
    <message>
        <source>a zip64 end record</source>
        <translation>zip64 இறுதிப் பதிவு</translation>
    </message>
    <message>
        <source>a zip64 end record and its locator</source>
        <translation>zip64 இறுதிப் பதிவும் அதன் இடங்காட்டியும்</translation>
    </message>
    <message>
        <source>a zip64 field with just the values that need it</source>
        <translation>தேவையான மதிப்புகள் மட்டும் உள்ள zip64 புலம்</translation>
    </message>
    <message>
        <source>an Ed25519 key</source>
        <translation>Ed25519 சாவி</translation>
    </message>
    <message>
        <source>an Ed25519 key by which only its owner can sign</source>
        <translation>அதன் உரிமையாளர் மட்டுமே கையொப்பமிடக்கூடிய Ed25519 சாவி</translation>
    </message>
    <message>
        <source>an Ed25519 key with the id {hex}</source>
        <translation>{hex} என்ற அடையாளம் உள்ள Ed25519 சாவி</translation>
    </message>
    <message>
        <source>an X.509 v3 certificate in DER</source>
        <translation>DER வடிவிலான X.509 v3 சான்றிதழ்</translation>
    </message>
    <message>
        <source>an accuracy below zero</source>
        <translation>சுழியத்துக்குக் கீழான துல்லியம்</translation>
    </message>
    <message>
        <source>an algorithm that is known</source>
        <translation>அறியப்பட்ட வழிமுறை</translation>
    </message>
    <message>
        <source>an array of `back` and `apart`, each once at most, in this order</source>
        <translation>`back`, `apart` ஒவ்வொன்றும் அதிகபட்சம் ஒருமுறை, இந்த வரிசையில் உள்ள அணி</translation>
    </message>
    <message>
        <source>an attached list in a stream</source>
        <translation>ஓடையில் உள்ள இணைக்கப்பட்ட பட்டியல்</translation>
    </message>
    <message>
        <source>an attached list of at most {number} bytes</source>
        <translation>அதிகபட்சம் {number} பைட்டுகள் உள்ள இணைக்கப்பட்ட பட்டியல்</translation>
    </message>
    <message>
        <source>an attached list of at most {number} bytes, deflated as a whole</source>
        <translation>மொத்தமாகச் சுருக்கப்பட்ட, அதிகபட்சம் {number} பைட்டுகள் கொண்ட இணைப்புப் பட்டியல்</translation>
    </message>
    <message>
        <source>an attached list of the originals</source>
        <translation>இணைக்கப்பட்ட அசல்களின் பட்டியல்</translation>
    </message>
    <message>
        <source>an attribute twice</source>
        <translation>பண்பு இருமுறை</translation>
    </message>
    <message>
        <source>an empty folder</source>
        <translation>வெற்றுக் கோப்புறை</translation>
    </message>
    <message>
        <source>an empty log, with which every log begins</source>
        <translation>வெற்றுப் பதிவேடு; எல்லாப் பதிவேடுகளும் அதனுடன்தான் தொடங்குகின்றன</translation>
    </message>
    <message>
        <source>an entry</source>
        <translation>பதிவு</translation>
    </message>
    <message>
        <source>an entry in JCS form</source>
        <translation>JCS வடிவிலான பதிவு</translation>
    </message>
    <message>
        <source>an entry that says that this copy was made</source>
        <translation>இந்த நகல் செய்யப்பட்டது என்று சொல்லும் பதிவு</translation>
    </message>
    <message>
        <source>an event of version 1</source>
        <translation>பதிப்பு 1 இன் நிகழ்வு</translation>
    </message>
    <message>
        <source>an expansion of at most {number} times</source>
        <translation>அதிகபட்சம் {number} மடங்கு விரிவு</translation>
    </message>
    <message>
        <source>an extension twice, or of another form</source>
        <translation>நீட்டிப்பு இருமுறை, அல்லது வேறு வடிவில்</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>பொருள்</translation>
    </message>
    <message>
        <source>an unknown kind, not judged</source>
        <translation>தெரியாத வகை, மதிப்பிடப்படவில்லை</translation>
    </message>
    <message>
        <source>another</source>
        <translation>வேறு ஒன்று</translation>
    </message>
    <message>
        <source>another algorithm</source>
        <translation>வேறு வழிமுறை</translation>
    </message>
    <message>
        <source>another central header</source>
        <translation>வேறு மையத் தலைப்பு</translation>
    </message>
    <message>
        <source>another content</source>
        <translation>வேறு உள்ளடக்கம்</translation>
    </message>
    <message>
        <source>another end record</source>
        <translation>வேறு இறுதிப் பதிவு</translation>
    </message>
    <message>
        <source>another folder</source>
        <translation>வேறு கோப்புறை</translation>
    </message>
    <message>
        <source>another form of certificate</source>
        <translation>வேறு வடிவச் சான்றிதழ்</translation>
    </message>
    <message>
        <source>another form of extension</source>
        <translation>வேறு வடிவ நீட்டிப்பு</translation>
    </message>
    <message>
        <source>another issuer or a broken signature</source>
        <translation>வேறு வழங்குநர் அல்லது உடைந்த கையொப்பம்</translation>
    </message>
    <message>
        <source>another key</source>
        <translation>வேறு சாவி</translation>
    </message>
    <message>
        <source>another kind</source>
        <translation>வேறு வகை</translation>
    </message>
    <message>
        <source>another log of the same size then</source>
        <translation>அப்போது அதே அளவில் இருந்த வேறு பதிவேடு</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>வேறு பெயர்</translation>
    </message>
    <message>
        <source>another number</source>
        <translation>வேறு எண்</translation>
    </message>
    <message>
        <source>another number of lines</source>
        <translation>வேறு எண்ணிக்கையிலான வரிகள்</translation>
    </message>
    <message>
        <source>another object</source>
        <translation>வேறு பொருள்</translation>
    </message>
    <message>
        <source>another record than entry {text}</source>
        <translation>பதிவு {text} இல் உள்ளதல்லாத வேறு விவரக்குறிப்பு</translation>
    </message>
    <message>
        <source>another root</source>
        <translation>வேறு மூலம்</translation>
    </message>
    <message>
        <source>another set</source>
        <translation>வேறு தொகுதி</translation>
    </message>
    <message>
        <source>another signer</source>
        <translation>வேறு கையொப்பமிட்டவர்</translation>
    </message>
    <message>
        <source>another version</source>
        <translation>வேறு பதிப்பு</translation>
    </message>
    <message>
        <source>another, not judged</source>
        <translation>வேறு ஒன்று, மதிப்பிடப்படவில்லை</translation>
    </message>
    <message>
        <source>another, or none</source>
        <translation>வேறு ஒன்று, அல்லது எதுவும் இல்லை</translation>
    </message>
    <message>
        <source>around something else</source>
        <translation>வேறு ஏதோ ஒன்றைச் சுற்றி</translation>
    </message>
    <message>
        <source>at least one entry</source>
        <translation>குறைந்தது ஒரு பதிவு</translation>
    </message>
    <message>
        <source>at least one member</source>
        <translation>குறைந்தது ஓர் உறுப்பு</translation>
    </message>
    <message>
        <source>at most {number} bytes</source>
        <translation>அதிகபட்சம் {number} பைட்டுகள்</translation>
    </message>
    <message>
        <source>at most {number} files, {number2} folders deep</source>
        <translation>அதிகபட்சம் {number} கோப்புகள், {number2} கோப்புறை ஆழம்</translation>
    </message>
    <message>
        <source>at most {number} findings of a kind</source>
        <translation>ஒவ்வொரு வகையிலும் அதிகபட்சம் {number} கண்டறிதல்கள்</translation>
    </message>
    <message>
        <source>at most {number} hashes</source>
        <translation>அதிகபட்சம் {number} ஹாஷ் மதிப்புகள்</translation>
    </message>
    <message>
        <source>at most {number} lines</source>
        <translation>அதிகபட்சம் {number} வரிகள்</translation>
    </message>
    <message>
        <source>at most {number} lines that follow the log spec</source>
        <translation>பதிவேட்டு விவரக்கூற்றைப் பின்பற்றும் அதிகபட்சம் {number} வரிகள்</translation>
    </message>
    <message>
        <source>at most {number} members</source>
        <translation>அதிகபட்சம் {number} உறுப்புகள்</translation>
    </message>
    <message>
        <source>at most {number} values inside one another</source>
        <translation>ஒன்றுக்குள் ஒன்றாக அதிகபட்சம் {number} மதிப்புகள்</translation>
    </message>
    <message>
        <source>bag-info.txt could not be read</source>
        <translation>bag-info.txt ஐப் படிக்க முடியவில்லை</translation>
    </message>
    <message>
        <source>base64</source>
        <translation>base64</translation>
    </message>
    <message>
        <source>body.record.screen as null, for it is no screenshot</source>
        <translation>body.record.screen null ஆக, ஏனெனில் அது திரைப்பிடிப்பு அல்ல</translation>
    </message>
    <message>
        <source>body.record.{place} as its entry has it: {text}</source>
        <translation>தன் பதிவில் உள்ளது போல் body.record.{place}: {text}</translation>
    </message>
    <message>
        <source>both certificates inside, and no other</source>
        <translation>உள்ளே இரு சான்றிதழ்களும், வேறு எதுவும் இல்லை</translation>
    </message>
    <message>
        <source>by {moment}, says {text}</source>
        <translation>{moment}-க்குள், {text} கூறுவதன்படி</translation>
    </message>
    <message>
        <source>bytes that belong to no member</source>
        <translation>எந்த உறுப்புக்கும் சேராத பைட்டுகள்</translation>
    </message>
    <message>
        <source>certified with no changes allowed (DocMDP, P 1)</source>
        <translation>மாற்றங்களுக்கு அனுமதி இல்லாமல் சான்றளிக்கப்பட்டது (DocMDP, P 1)</translation>
    </message>
    <message>
        <source>compressed data that becomes {number} bytes</source>
        <translation>{number} பைட்டுகளாக விரியும் சுருக்கத் தரவு</translation>
    </message>
    <message>
        <source>content with the SHA-256 {hex} signed</source>
        <translation>SHA-256 {hex} உள்ள உள்ளடக்கம் கையொப்பமிடப்பட்டது</translation>
    </message>
    <message>
        <source>data after the end record</source>
        <translation>இறுதிப் பதிவுக்குப் பின் தரவு</translation>
    </message>
    <message>
        <source>data before the first member</source>
        <translation>முதல் உறுப்புக்கு முன் தரவு</translation>
    </message>
    <message>
        <source>different: {text}</source>
        <translation>வேறுபட்டவை: {text}</translation>
    </message>
    <message>
        <source>each path in its own manifest</source>
        <translation>ஒவ்வொரு பாதையும் தனக்குரிய பட்டியலில்</translation>
    </message>
    <message>
        <source>each signed attribute once with one value</source>
        <translation>கையொப்பமிட்ட ஒவ்வொரு பண்பும் ஒருமுறை, ஒரு மதிப்புடன்</translation>
    </message>
    <message>
        <source>end records that agree</source>
        <translation>ஒத்துப்போகும் இறுதிப் பதிவுகள்</translation>
    </message>
    <message>
        <source>entries of the exhibits in this bundle</source>
        <translation>இந்தத் தொகுப்பில் உள்ள சான்றுப்பொருள்களின் பதிவுகள்</translation>
    </message>
    <message>
        <source>entries to check</source>
        <translation>சரிபார்க்கப் பதிவுகள்</translation>
    </message>
    <message>
        <source>entries to compare with</source>
        <translation>ஒப்பிடப் பதிவுகள்</translation>
    </message>
    <message>
        <source>entries to prove</source>
        <translation>நிரூபிக்கப் பதிவுகள்</translation>
    </message>
    <message>
        <source>entries with their times</source>
        <translation>நேரங்களுடன் பதிவுகள்</translation>
    </message>
    <message>
        <source>entry {number}</source>
        <translation>பதிவு {number}</translation>
    </message>
    <message>
        <source>evidence from outside of when it existed</source>
        <translation>அது எப்போது இருந்தது என்பதற்கு வெளியிலிருந்து ஆதாரம்</translation>
    </message>
    <message>
        <source>extra fields that fill their space, each once</source>
        <translation>தம் இடத்தை நிரப்பும் கூடுதல் புலங்கள், ஒவ்வொன்றும் ஒருமுறை</translation>
    </message>
    <message>
        <source>extra fields that hold only sizes, times and owners</source>
        <translation>அளவு, நேரம், உரிமையாளர் மட்டும் உள்ள கூடுதல் புலங்கள்</translation>
    </message>
    <message>
        <source>field {hex}</source>
        <translation>புலம் {hex}</translation>
    </message>
    <message>
        <source>flags {hex}</source>
        <translation>கொடிகள் {hex}</translation>
    </message>
    <message>
        <source>folders with files in them, each once</source>
        <translation>கோப்புகள் உள்ள கோப்புறைகள், ஒவ்வொன்றும் ஒருமுறை</translation>
    </message>
    <message>
        <source>from {moment} to {moment2}</source>
        <translation>{moment} முதல் {moment2} வரை</translation>
    </message>
    <message>
        <source>further away</source>
        <translation>அதைவிடத் தொலைவில்</translation>
    </message>
    <message>
        <source>half of a character in a text</source>
        <translation>உரையில் பாதி எழுத்துரு</translation>
    </message>
    <message>
        <source>headers as one program writes them</source>
        <translation>ஒரே நிரல் எழுதும் தலைப்புகள்</translation>
    </message>
    <message>
        <source>history: {text}</source>
        <translation>history: {text}</translation>
    </message>
    <message>
        <source>in two</source>
        <translation>இரண்டில்</translation>
    </message>
    <message>
        <source>internal error: {text}</source>
        <translation>உள் பிழை: {text}</translation>
    </message>
    <message>
        <source>issued by the root</source>
        <translation>மூலச் சாவி வழங்கியது</translation>
    </message>
    <message>
        <source>it could not be read</source>
        <translation>அதைப் படிக்க முடியவில்லை</translation>
    </message>
    <message>
        <source>it does not</source>
        <translation>அப்படி இல்லை</translation>
    </message>
    <message>
        <source>it does not hold</source>
        <translation>அது பொருந்தவில்லை</translation>
    </message>
    <message>
        <source>it ended early</source>
        <translation>அது முன்னதாகவே முடிந்தது</translation>
    </message>
    <message>
        <source>it has no end record: it is cut off, or not a zip</source>
        <translation>இறுதிப் பதிவு இல்லை: அது துண்டிக்கப்பட்டது, அல்லது zip அல்ல</translation>
    </message>
    <message>
        <source>it moved: {text}</source>
        <translation>அது நகர்ந்தது: {text}</translation>
    </message>
    <message>
        <source>it sealed none</source>
        <translation>அது எதையும் முத்திரையிடவில்லை</translation>
    </message>
    <message>
        <source>its root to be compared with one from elsewhere</source>
        <translation>அதன் மூலத்தை வேறு இடத்திலிருந்து பெற்ற ஒன்றுடன் ஒப்பிட வேண்டும்</translation>
    </message>
    <message>
        <source>its signature does not hold</source>
        <translation>அதன் கையொப்பம் பொருந்தவில்லை</translation>
    </message>
    <message>
        <source>key id and Ed25519 signature</source>
        <translation>சாவி அடையாளமும் Ed25519 கையொப்பமும்</translation>
    </message>
    <message>
        <source>key usage as the spec lists it</source>
        <translation>விவரக்கூற்று பட்டியலிடும் சாவிப் பயன்பாடு</translation>
    </message>
    <message>
        <source>lines of `&lt;64 hex&gt;  &lt;path&gt;`</source>
        <translation>`&lt;64 hex&gt;  &lt;path&gt;` வடிவிலான வரிகள்</translation>
    </message>
    <message>
        <source>lines of at most {number} bytes</source>
        <translation>அதிகபட்சம் {number} பைட்டுகள் உள்ள வரிகள்</translation>
    </message>
    <message>
        <source>lines that end in a newline</source>
        <translation>புதுவரியுடன் முடியும் வரிகள்</translation>
    </message>
    <message>
        <source>locked: open it first with `age -d -o bundle.zip bundle.zip.age`, then check bundle.zip</source>
        <translation>பூட்டப்பட்டுள்ளது: முதலில் `age -d -o bundle.zip bundle.zip.age` மூலம் திறந்து, பிறகு bundle.zip ஐச் சரிபாருங்கள்</translation>
    </message>
    <message>
        <source>members beside one another</source>
        <translation>அடுத்தடுத்து உள்ள உறுப்புகள்</translation>
    </message>
    <message>
        <source>members in one part without comment</source>
        <translation>ஒரே பகுதியாக, குறிப்பு இல்லாத உறுப்புகள்</translation>
    </message>
    <message>
        <source>members stored or deflated</source>
        <translation>சுருக்கப்படாத அல்லது deflate உறுப்புகள்</translation>
    </message>
    <message>
        <source>members that are not encrypted</source>
        <translation>மறைகுறியாக்கப்படாத உறுப்புகள்</translation>
    </message>
    <message>
        <source>members that follow one another</source>
        <translation>ஒன்றையொன்று தொடரும் உறுப்புகள்</translation>
    </message>
    <message>
        <source>members that need at most version {number}</source>
        <translation>அதிகபட்சம் பதிப்பு {number} தேவைப்படும் உறுப்புகள்</translation>
    </message>
    <message>
        <source>method {number}</source>
        <translation>முறை {number}</translation>
    </message>
    <message>
        <source>method {number}, {number2} bytes</source>
        <translation>முறை {number}, {number2} பைட்டுகள்</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>காணவில்லை</translation>
    </message>
    <message>
        <source>more</source>
        <translation>அதிகம்</translation>
    </message>
    <message>
        <source>more than {number} values inside one another</source>
        <translation>ஒன்றுக்குள் ஒன்றாக {number} க்கு மேல் மதிப்புகள்</translation>
    </message>
    <message>
        <source>names of described fields as [a-z][a-z0-9_]*, at most 64 characters</source>
        <translation>விவரிப்புப் புலப் பெயர்கள் [a-z][a-z0-9_]* வடிவில், அதிகபட்சம் 64 எழுத்துகள்</translation>
    </message>
    <message>
        <source>names that can stand beside one another</source>
        <translation>ஒன்றாக இருக்கக்கூடிய பெயர்கள்</translation>
    </message>
    <message>
        <source>no CA</source>
        <translation>CA அல்ல</translation>
    </message>
    <message>
        <source>no algorithm</source>
        <translation>வழிமுறை இல்லை</translation>
    </message>
    <message>
        <source>no answer for {number} seconds</source>
        <translation>{number} வினாடிகளாகப் பதில் இல்லை</translation>
    </message>
    <message>
        <source>no bagit.txt and no manifests here</source>
        <translation>இங்கே bagit.txt உம் பட்டியல்களும் இல்லை</translation>
    </message>
    <message>
        <source>no data/records/{number}.json</source>
        <translation>data/records/{number}.json இல்லை</translation>
    </message>
    <message>
        <source>no earlier checkpoint was given</source>
        <translation>முந்தைய சரிபார்ப்புப் புள்ளி எதுவும் தரப்படவில்லை</translation>
    </message>
    <message>
        <source>no folder without a file</source>
        <translation>கோப்பில்லாத கோப்புறை இருக்கக்கூடாது</translation>
    </message>
    <message>
        <source>no original beside its redacted copy</source>
        <translation>மறைக்கப்பட்ட நகலின் அருகில் அசல் இல்லை</translation>
    </message>
    <message>
        <source>no other file than the manifests list</source>
        <translation>பட்டியல்களில் உள்ளவை தவிர வேறு கோப்பு இல்லை</translation>
    </message>
    <message>
        <source>no signature that can be read</source>
        <translation>படிக்கக்கூடிய கையொப்பம் இல்லை</translation>
    </message>
    <message>
        <source>no such entry</source>
        <translation>அத்தகைய பதிவு இல்லை</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>நேரம் இல்லை</translation>
    </message>
    <message>
        <source>none</source>
        <translation>எதுவும் இல்லை</translation>
    </message>
    <message>
        <source>none at the end</source>
        <translation>இறுதியில் இல்லை</translation>
    </message>
    <message>
        <source>none found around it</source>
        <translation>அதைச் சுற்றி எதுவும் இல்லை</translation>
    </message>
    <message>
        <source>none that can be read</source>
        <translation>படிக்கக்கூடியது எதுவும் இல்லை</translation>
    </message>
    <message>
        <source>none that counts</source>
        <translation>கணக்கில் கொள்ளக்கூடியது இல்லை</translation>
    </message>
    <message>
        <source>none that holds</source>
        <translation>பொருந்துவது எதுவும் இல்லை</translation>
    </message>
    <message>
        <source>not certified so</source>
        <translation>அப்படிச் சான்றளிக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>not done in {number} seconds</source>
        <translation>{number} வினாடிகளில் முடியவில்லை</translation>
    </message>
    <message>
        <source>not hashed: {why}</source>
        <translation>ஹாஷ் கணக்கிடப்படவில்லை: {why}</translation>
    </message>
    <message>
        <source>not run: {why}</source>
        <translation>நடத்தப்படவில்லை: {why}</translation>
    </message>
    <message>
        <source>number {number}, as in its name</source>
        <translation>பெயரில் உள்ளது போல் எண் {number}</translation>
    </message>
    <message>
        <source>numbers from 001 without a gap</source>
        <translation>இடைவெளி இல்லாமல் 001 முதல் எண்கள்</translation>
    </message>
    <message>
        <source>one certificate in strict PEM and nothing else</source>
        <translation>கண்டிப்பான PEM வடிவில் ஒரு சான்றிதழ் மட்டும்</translation>
    </message>
    <message>
        <source>one could not be read</source>
        <translation>ஒன்றைப் படிக்க முடியவில்லை</translation>
    </message>
    <message>
        <source>one entry with which the exhibit begins</source>
        <translation>சான்றுப்பொருள் தொடங்கும் ஒரே பதிவு</translation>
    </message>
    <message>
        <source>one folder that holds everything</source>
        <translation>அனைத்தும் உள்ள ஒரே கோப்புறை</translation>
    </message>
    <message>
        <source>one for other uses</source>
        <translation>வேறு பயன்பாடுகளுக்கானது</translation>
    </message>
    <message>
        <source>one line with a verifier key</source>
        <translation>சரிபார்ப்புச் சாவி உள்ள ஒரு வரி</translation>
    </message>
    <message>
        <source>one of that name by another key</source>
        <translation>அதே பெயரில், வேறொரு சாவியால் ஆன ஒன்று</translation>
    </message>
    <message>
        <source>one of the two could not be read</source>
        <translation>இரண்டில் ஒன்றைப் படிக்க முடியவில்லை</translation>
    </message>
    <message>
        <source>one of {text}</source>
        <translation>{text} இல் ஒன்று</translation>
    </message>
    <message>
        <source>one record of each exhibit</source>
        <translation>ஒவ்வொரு சான்றுப்பொருளுக்கும் ஒரு விவரக்குறிப்பு</translation>
    </message>
    <message>
        <source>one signer whose certificate is inside</source>
        <translation>ஒரு கையொப்பமிட்டவர், அவரது சான்றிதழ் உள்ளே</translation>
    </message>
    <message>
        <source>one that is cut off</source>
        <translation>துண்டிக்கப்பட்ட ஒன்று</translation>
    </message>
    <message>
        <source>one without size</source>
        <translation>அளவு இல்லாத ஒன்று</translation>
    </message>
    <message>
        <source>one {what} of each number</source>
        <translation>ஒவ்வொரு எண்ணுக்கும் ஒரு {what}</translation>
    </message>
    <message>
        <source>only files and the folders they are in</source>
        <translation>கோப்புகளும் அவை உள்ள கோப்புறைகளும் மட்டும்</translation>
    </message>
    <message>
        <source>original</source>
        <translation>அசல்</translation>
    </message>
    <message>
        <source>other basic constraints</source>
        <translation>வேறு அடிப்படைக் கட்டுப்பாடுகள்</translation>
    </message>
    <message>
        <source>other bytes</source>
        <translation>வேறு பைட்டுகள்</translation>
    </message>
    <message>
        <source>other bytes for the same value</source>
        <translation>அதே மதிப்புக்கு வேறு பைட்டுகள்</translation>
    </message>
    <message>
        <source>other compressed data</source>
        <translation>வேறு சுருக்கத் தரவு</translation>
    </message>
    <message>
        <source>other extensions</source>
        <translation>வேறு நீட்டிப்புகள்</translation>
    </message>
    <message>
        <source>other versions or attributes</source>
        <translation>வேறு பதிப்புகள் அல்லது பண்புகள்</translation>
    </message>
    <message>
        <source>others</source>
        <translation>வேறு சில</translation>
    </message>
    <message>
        <source>overlapping members</source>
        <translation>ஒன்றன் மேல் ஒன்றான உறுப்புகள்</translation>
    </message>
    <message>
        <source>paths sorted by byte, each once</source>
        <translation>பைட் வரிசையில் பாதைகள், ஒவ்வொன்றும் ஒருமுறை</translation>
    </message>
    <message>
        <source>plain ASCII text</source>
        <translation>எளிய ASCII உரை</translation>
    </message>
    <message>
        <source>present</source>
        <translation>இருக்க வேண்டும்</translation>
    </message>
    <message>
        <source>redacted copy</source>
        <translation>மறைக்கப்பட்ட நகல்</translation>
    </message>
    <message>
        <source>root {hex}, which was not compared; {moment} by {text}</source>
        <translation>மூலம் {hex}, ஒப்பிடப்படவில்லை; {text} வழங்கிய {moment}</translation>
    </message>
    <message>
        <source>several</source>
        <translation>பல</translation>
    </message>
    <message>
        <source>signed attributes that name the content, its digest and the signer</source>
        <translation>உள்ளடக்கம், அதன் ஹாஷ், கையொப்பமிட்டவர் ஆகியவற்றைக் குறிப்பிடும் கையொப்பமிட்ட பண்புகள்</translation>
    </message>
    <message>
        <source>signed with ecdsa-with-SHA256</source>
        <translation>ecdsa-with-SHA256 வழி கையொப்பமிடப்பட்டது</translation>
    </message>
    <message>
        <source>something follows the value</source>
        <translation>மதிப்புக்குப் பின் ஏதோ உள்ளது</translation>
    </message>
    <message>
        <source>status {number}</source>
        <translation>நிலை {number}</translation>
    </message>
    <message>
        <source>stopped: {why}</source>
        <translation>நிறுத்தப்பட்டது: {why}</translation>
    </message>
    <message>
        <source>text</source>
        <translation>உரை</translation>
    </message>
    <message>
        <source>the SHA-256 of the file</source>
        <translation>கோப்பின் SHA-256</translation>
    </message>
    <message>
        <source>the bundle</source>
        <translation>தொகுப்பு</translation>
    </message>
    <message>
        <source>the bundle is of another version</source>
        <translation>தொகுப்பு வேறு பதிப்பைச் சேர்ந்தது</translation>
    </message>
    <message>
        <source>the byte ranges around the value of /Contents</source>
        <translation>/Contents மதிப்பைச் சுற்றிய பைட் வரம்புகள்</translation>
    </message>
    <message>
        <source>the certificate of the device in the signature</source>
        <translation>கையொப்பத்தில் சாதனத்தின் சான்றிதழ்</translation>
    </message>
    <message>
        <source>the certificate of the root in the signature</source>
        <translation>கையொப்பத்தில் மூலச் சான்றிதழ்</translation>
    </message>
    <message>
        <source>the certificate whose SHA-256 is {hex}</source>
        <translation>SHA-256 {hex} உள்ள சான்றிதழ்</translation>
    </message>
    <message>
        <source>the certificates in the signature</source>
        <translation>கையொப்பத்தில் உள்ள சான்றிதழ்கள்</translation>
    </message>
    <message>
        <source>the certificates to check it with</source>
        <translation>சரிபார்க்கத் தேவையான சான்றிதழ்கள்</translation>
    </message>
    <message>
        <source>the checkpoint given with --since</source>
        <translation>--since மூலம் தரப்பட்ட சரிபார்ப்புப் புள்ளி</translation>
    </message>
    <message>
        <source>the checkpoint of this bundle, verbatim</source>
        <translation>இந்தத் தொகுப்பின் சரிபார்ப்புப் புள்ளி, எழுத்துக்கு எழுத்து</translation>
    </message>
    <message>
        <source>the container was not opened</source>
        <translation>கொள்கலன் திறக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>the content type among the signed attributes</source>
        <translation>கையொப்பமிட்ட பண்புகளில் உள்ளடக்க வகை</translation>
    </message>
    <message>
        <source>the device as the signer</source>
        <translation>அந்தச் சாதனமே கையொப்பமிட்டது</translation>
    </message>
    <message>
        <source>the device&apos;s certificate inside, and the root&apos;s at most</source>
        <translation>உள்ளே சாதனச் சான்றிதழ், அதிகபட்சம் மூலச் சான்றிதழும்</translation>
    </message>
    <message>
        <source>the end record right after the central directory</source>
        <translation>மையக் கோப்பகத்துக்கு அடுத்ததாக இறுதிப் பதிவு</translation>
    </message>
    <message>
        <source>the entry that links it: {number}</source>
        <translation>அதை இணைக்கும் பதிவு: {number}</translation>
    </message>
    <message>
        <source>the fields that were described last</source>
        <translation>கடைசியாக விவரிக்கப்பட்ட புலங்கள்</translation>
    </message>
    <message>
        <source>the hash of the device certificate among the signed attributes</source>
        <translation>கையொப்பமிட்ட பண்புகளில் சாதனச் சான்றிதழின் ஹாஷ்</translation>
    </message>
    <message>
        <source>the key of the checkpoint</source>
        <translation>சரிபார்ப்புப் புள்ளியின் சாவி</translation>
    </message>
    <message>
        <source>the key {hex}</source>
        <translation>சாவி {hex}</translation>
    </message>
    <message>
        <source>the label of its record</source>
        <translation>தன் விவரக்குறிப்பின் அடையாளப் பெயர்</translation>
    </message>
    <message>
        <source>the log that was seen with {number} entries</source>
        <translation>{number} பதிவுகளுடன் முன்பு பார்த்த பதிவேடு</translation>
    </message>
    <message>
        <source>the old root</source>
        <translation>பழைய மூலம்</translation>
    </message>
    <message>
        <source>the path of its file {number}</source>
        <translation>தன் கோப்பு {number} இன் பாதை</translation>
    </message>
    <message>
        <source>the process that reads it could not be started: {text}</source>
        <translation>அதைப் படிக்கும் செயல்முறையைத் தொடங்க முடியவில்லை: {text}</translation>
    </message>
    <message>
        <source>the process that reads it ended early, with code {number}</source>
        <translation>அதைப் படிக்கும் செயல்முறை முன்னதாகவே முடிந்தது, குறியீடு {number}</translation>
    </message>
    <message>
        <source>the record that its entry holds</source>
        <translation>தன் பதிவில் உள்ள விவரக்குறிப்பு</translation>
    </message>
    <message>
        <source>the root</source>
        <translation>மூலம்</translation>
    </message>
    <message>
        <source>the root could not be read</source>
        <translation>மூலத்தைப் படிக்க முடியவில்லை</translation>
    </message>
    <message>
        <source>the root of this log at size {number}</source>
        <translation>{number} அளவில் இந்தப் பதிவேட்டின் மூலம்</translation>
    </message>
    <message>
        <source>the root that bag-info.txt names</source>
        <translation>bag-info.txt குறிப்பிடும் மூலம்</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>அதே ஒன்று</translation>
    </message>
    <message>
        <source>the text given with --anchor-text</source>
        <translation>--anchor-text மூலம் தரப்பட்ட உரை</translation>
    </message>
    <message>
        <source>the three files of anchor {number}</source>
        <translation>{number} நங்கூரத்தின் மூன்று கோப்புகள்</translation>
    </message>
    <message>
        <source>the two lines of BagIt 1.0</source>
        <translation>BagIt 1.0 இன் இரு வரிகள்</translation>
    </message>
    <message>
        <source>there is none in this bundle</source>
        <translation>இந்தத் தொகுப்பில் எதுவும் இல்லை</translation>
    </message>
    <message>
        <source>there is none that holds</source>
        <translation>பொருந்துவது எதுவும் இல்லை</translation>
    </message>
    <message>
        <source>they could not be read</source>
        <translation>அவற்றைப் படிக்க முடியவில்லை</translation>
    </message>
    <message>
        <source>this PDF is no sealed report</source>
        <translation>இந்த PDF முத்திரையிடப்பட்ட அறிக்கை அல்ல</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>மிகப் பெரியது</translation>
    </message>
    <message>
        <source>too many certificates</source>
        <translation>மிக அதிகமான சான்றிதழ்கள்</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true அல்லது false</translation>
    </message>
    <message>
        <source>two manifests that list the files</source>
        <translation>கோப்புகளைப் பட்டியலிடும் இரு பட்டியல்கள்</translation>
    </message>
    <message>
        <source>two manifests with every hash</source>
        <translation>எல்லா ஹாஷ் மதிப்புகளும் உள்ள இரு பட்டியல்கள்</translation>
    </message>
    <message>
        <source>unexpected</source>
        <translation>எதிர்பாராதது</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>படிக்க முடியாதது</translation>
    </message>
    <message>
        <source>values of other kinds</source>
        <translation>வேறு வகைகளின் மதிப்புகள்</translation>
    </message>
    <message>
        <source>version 1</source>
        <translation>பதிப்பு 1</translation>
    </message>
    <message>
        <source>when it was written</source>
        <translation>அது எழுதப்பட்டபோது</translation>
    </message>
    <message>
        <source>zeros after the signature&apos;s value</source>
        <translation>கையொப்ப மதிப்புக்குப் பின் பூச்சியங்கள்</translation>
    </message>
    <message>
        <source>{hex}, as it was sealed</source>
        <translation>முத்திரையிட்டபோது இருந்தது போல் {hex}</translation>
    </message>
    <message>
        <source>{hex}, as its entry says</source>
        <translation>தன் பதிவு சொல்வது போல் {hex}</translation>
    </message>
    <message>
        <source>{moment} after {moment2}</source>
        <translation>{moment2} க்குப் பின் {moment}</translation>
    </message>
    <message>
        <source>{number} bytes</source>
        <translation>{number} பைட்டுகள்</translation>
    </message>
    <message>
        <source>{number} bytes that become {number2}</source>
        <translation>{number2} ஆக மாறும் {number} பைட்டுகள்</translation>
    </message>
    <message>
        <source>{number} entries, the bundle&apos;s has {number2}</source>
        <translation>{number} பதிவுகள்; தொகுப்பில் {number2}</translation>
    </message>
    <message>
        <source>{number} lines, each ended by a newline</source>
        <translation>புதுவரியுடன் முடியும் {number} வரிகள்</translation>
    </message>
    <message>
        <source>{number} lines, {number2} of them wrong; the rest was not read</source>
        <translation>{number} வரிகள், அவற்றில் {number2} தவறானவை; மீதி படிக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>{number} members, as the end record says</source>
        <translation>இறுதிப் பதிவு சொல்வது போல் {number} உறுப்புகள்</translation>
    </message>
    <message>
        <source>{number} more</source>
        <translation>மேலும் {number}</translation>
    </message>
    <message>
        <source>{number} names at the top</source>
        <translation>மேல் நிலையில் {number} பெயர்கள்</translation>
    </message>
    <message>
        <source>{number} of them</source>
        <translation>அவற்றில் {number}</translation>
    </message>
    <message>
        <source>{number} of {number2} exhibits existed {when}</source>
        <translation>{number2} சான்றுப்பொருள்களில் {number} ஏற்கனவே இருந்தன: {when}</translation>
    </message>
    <message>
        <source>{path} changed while it was checked</source>
        <translation>{path} சரிபார்க்கும்போது மாறியது</translation>
    </message>
    <message>
        <source>{path} is no whole number</source>
        <translation>{path} முழு எண் அல்ல</translation>
    </message>
    <message>
        <source>{path}: another name, method, time or size</source>
        <translation>{path}: வேறு பெயர், முறை, நேரம் அல்லது அளவு</translation>
    </message>
    <message>
        <source>{place} as a time in UTC</source>
        <translation>{place} UTC நேரமாக</translation>
    </message>
    <message>
        <source>{place} as a time to the millisecond, such as 2026-01-31T09:00:00.000Z</source>
        <translation>{place} மில்லி விநாடி வரையிலான நேரமாக, உதாரணம் 2026-01-31T09:00:00.000Z</translation>
    </message>
    <message>
        <source>{place} as an array</source>
        <translation>{place} அணியாக</translation>
    </message>
    <message>
        <source>{place} as an object</source>
        <translation>{place} பொருளாக</translation>
    </message>
    <message>
        <source>{place} as {what}</source>
        <translation>{place}: {what}</translation>
    </message>
    <message>
        <source>{place} with utc and local of one moment</source>
        <translation>{place}: utc, local இரண்டும் ஒரே கணம்</translation>
    </message>
    <message>
        <source>{place}.redacted as another file than the original</source>
        <translation>{place}.redacted அசல் அல்லாத வேறு கோப்பாக</translation>
    </message>
    <message>
        <source>{place}: at least one box</source>
        <translation>{place}: குறைந்தது ஒரு பெட்டி</translation>
    </message>
    <message>
        <source>{place}: boxes of at least one pixel</source>
        <translation>{place}: குறைந்தது ஒரு பிக்சல் உள்ள பெட்டிகள்</translation>
    </message>
    <message>
        <source>{what} in base64, {number} bytes</source>
        <translation>base64 வடிவில் {what}, {number} பைட்டுகள்</translation>
    </message>
    <message>
        <source>{what} to be an object</source>
        <translation>{what} பொருளாக இருக்க வேண்டும்</translation>
    </message>
    <message>
        <source>{what} with exactly the keys {text}</source>
        <translation>{what}, சரியாக இந்தத் திறவுகளுடன்: {text}</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation>
            <numerusform>%n சான்றுப்பொருள்</numerusform>
            <numerusform>%n சான்றுப்பொருள்கள்</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handed</name>
    <message>
        <source>Both bundles are ready</source>
        <translation>இரண்டு தொகுப்புகளும் தயார்</translation>
    </message>
    <message>
        <source>Give the bundle to the recipient, in person if you can.</source>
        <translation>தொகுப்பைப் பெறுபவரிடம் கொடுங்கள்; முடிந்தால் நேரில் கொடுங்கள்.</translation>
    </message>
    <message>
        <source>It was checked as its reader will check it: intact. This is noted in your custody log.</source>
        <translation>அதைப் படிப்பவர் சரிபார்ப்பது போலவே அது சரிபார்க்கப்பட்டது: மாறவில்லை. இது உங்கள் பாதுகாவல் பதிவேட்டில் குறிக்கப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>Let them call you on a number that you know, and read out your fingerprint words.</source>
        <translation>உங்களுக்குத் தெரிந்த எண்ணில் அவர்கள் உங்களை அழைக்கட்டும்; அப்போது உங்கள் கைரேகைச் சொற்களைப் படித்துக்காட்டுங்கள்.</translation>
    </message>
    <message>
        <source>Note down in Case to whom you gave it, and when.</source>
        <translation>அதை யாரிடம், எப்போது கொடுத்தீர்கள் என்பதை “வழக்கு” பக்கத்தில் குறித்துவையுங்கள்.</translation>
    </message>
    <message>
        <source>Read these words out to whoever gets the bundle. If their check shows the same words, it was sealed with your key.</source>
        <translation>தொகுப்பைப் பெறுபவருக்கு இந்தச் சொற்களைப் படித்துக்காட்டுங்கள். அவர்களின் சரிபார்ப்பு இதே சொற்களைக் காட்டினால், அது உங்கள் சாவியால் முத்திரையிடப்பட்டது.</translation>
    </message>
    <message>
        <source>Tell the six words by telephone or in person. Never send them with the file.</source>
        <translation>ஆறு சொற்களைத் தொலைபேசியிலோ நேரிலோ சொல்லுங்கள். கோப்புடன் சேர்த்து அவற்றை ஒருபோதும் அனுப்ப வேண்டாம்.</translation>
    </message>
    <message>
        <source>The bundle is ready</source>
        <translation>தொகுப்பு தயார்</translation>
    </message>
    <message>
        <source>The fingerprint as a QR code</source>
        <translation>கைரேகை, QR குறியீடாக</translation>
    </message>
    <message>
        <source>The fingerprint in full</source>
        <translation>முழுக் கைரேகை</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>அடுத்துச் செய்ய வேண்டியது</translation>
    </message>
    <message>
        <source>Your fingerprint in words</source>
        <translation>உங்கள் கைரேகை, சொற்களில்</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>E-mail</source>
        <translation>மின்னஞ்சல்</translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation>தகவல் மூலங்கள்: {sources}</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>தொலைபேசி</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>குறுஞ்செய்தி</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>இணைய முகவரி</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>{source} (seen on {day})</source>
        <translation>{source} ({day} அன்று பார்க்கப்பட்டது)</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>All of this is on this computer. Nothing is opened or sent.</source>
        <translation>இவை அனைத்தும் இந்தக் கணினியிலேயே உள்ளன. எதுவும் திறக்கப்படாது, அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>எல்லாத் தலைப்புகளும்</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>பின்செல்</translation>
    </message>
    <message>
        <source>Emergency numbers, helplines and places that take reports, by country.</source>
        <translation>நாடு வாரியாக அவசர எண்கள், உதவி எண்கள், புகார்களைப் பெறும் இடங்கள்.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>உதவி</translation>
    </message>
    <message>
        <source>Whom to contact</source>
        <translation>யாரைத் தொடர்புகொள்வது</translation>
    </message>
</context>
<context>
    <name>HoldPicture</name>
    <message>
        <source>A blurred picture. Hold the space bar to see it clearly.</source>
        <translation>மங்கலாக்கப்பட்ட படம். தெளிவாகப் பார்க்க இடைவெளி விசையை அழுத்திப் பிடியுங்கள்.</translation>
    </message>
</context>
<context>
    <name>House</name>
    <message>
        <source>Bundle</source>
        <translation>தொகுப்பு</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>பிடி</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>வழக்கு</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>சரிபார்</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>ஆதாரம்</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>உதவி</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>அமைத்தல்</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>அமைப்புகள்</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>திற</translation>
    </message>
</context>
<context>
    <name>HowStep</name>
    <message>
        <source>A folder</source>
        <translation>ஒரு கோப்புறை</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>எங்கும்</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>வேறு இடத்தைத் தேர்ந்தெடு…</translation>
    </message>
    <message>
        <source>Encrypted. Opens with six words that you tell the recipient, or with the recipient&apos;s own key.</source>
        <translation>குறியாக்கம் செய்யப்பட்டது. பெறுபவருக்கு நீங்கள் சொல்லும் ஆறு சொற்களால், அல்லது அவரது சொந்தச் சாவியால் திறக்கும்.</translation>
    </message>
    <message>
        <source>England and Wales</source>
        <translation>இங்கிலாந்து, வேல்ஸ்</translation>
    </message>
    <message>
        <source>For a USB stick or a disc. Whoever has it can read it.</source>
        <translation>USB பென்டிரைவ் அல்லது குறுவட்டுக்கு. அதை வைத்திருப்பவர் எவரும் படிக்க முடியும்.</translation>
    </message>
    <message>
        <source>For example: police report</source>
        <translation>உதாரணம்: போலீஸ் புகார்</translation>
    </message>
    <message>
        <source>How it is packed</source>
        <translation>எப்படிப் பொதியப்படும்</translation>
    </message>
    <message>
        <source>India</source>
        <translation>இந்தியா</translation>
    </message>
    <message>
        <source>Left empty: six words are made that open the file.</source>
        <translation>காலியாக விட்டால்: கோப்பைத் திறக்கும் ஆறு சொற்கள் உருவாக்கப்படும்.</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>மலேசியா</translation>
    </message>
    <message>
        <source>May stay empty. It is kept in your custody log.</source>
        <translation>காலியாக இருக்கலாம். இது உங்கள் பாதுகாவல் பதிவேட்டில் வைக்கப்படும்.</translation>
    </message>
    <message>
        <source>One locked file</source>
        <translation>பூட்டப்பட்ட ஒரே கோப்பு</translation>
    </message>
    <message>
        <source>One zip file</source>
        <translation>ஒரே zip கோப்பு</translation>
    </message>
    <message>
        <source>The easiest to hand over. Whoever has it can read it.</source>
        <translation>கொடுப்பதற்கு மிக எளிது. அதை வைத்திருப்பவர் எவரும் படிக்க முடியும்.</translation>
    </message>
    <message>
        <source>The recipient&apos;s age key, if you have one</source>
        <translation>பெறுபவரின் age சாவி, உங்களிடம் இருந்தால்</translation>
    </message>
    <message>
        <source>This folder seems to be copied to {service}.</source>
        <translation>இந்தக் கோப்புறை {service} சேவைக்கு நகலெடுக்கப்படுவதாகத் தெரிகிறது.</translation>
    </message>
    <message>
        <source>This is a whole age key. Only its owner can open the file.</source>
        <translation>இது முழுமையான age சாவி. அதன் உரிமையாளர் மட்டுமே கோப்பைத் திறக்க முடியும்.</translation>
    </message>
    <message>
        <source>This is not a whole age key yet. It begins with age1 and has 62 characters.</source>
        <translation>இது இன்னும் முழுமையான age சாவி அல்ல. அது age1 என்று தொடங்கும், அதில் 62 எழுத்துகள் இருக்கும்.</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>அமெரிக்கா</translation>
    </message>
    <message>
        <source>What is written there goes to other machines too. Choose a locked file, or another place.</source>
        <translation>அங்கே எழுதப்படுவது மற்றக் கணினிகளுக்கும் செல்லும். பூட்டப்பட்ட கோப்பையோ வேறு இடத்தையோ தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>Where it is written</source>
        <translation>எங்கே எழுதப்படும்</translation>
    </message>
    <message>
        <source>Where it will be used</source>
        <translation>எங்கே பயன்படுத்தப்படும்</translation>
    </message>
    <message>
        <source>Where the bundle is written</source>
        <translation>தொகுப்பு எங்கே எழுதப்படும்</translation>
    </message>
    <message>
        <source>Whom it is for, and why</source>
        <translation>இது யாருக்காக, ஏன்</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>%n file(s) saved.</source>
        <translation>
            <numerusform>%n கோப்பு சேமிக்கப்பட்டது.</numerusform>
            <numerusform>%n கோப்புகள் சேமிக்கப்பட்டன.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding files</source>
        <translation>கோப்புகள் சேர்க்கப்படுகின்றன</translation>
    </message>
    <message>
        <source>Describe {label}</source>
        <translation>{label}-ஐ விவரி</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>முடிந்தது</translation>
    </message>
    <message>
        <source>File {place} of {count}: {name}</source>
        <translation>கோப்பு {place} / {count}: {name}</translation>
    </message>
    <message>
        <source>The files themselves stay where they are. Each is sealed as soon as it is read.</source>
        <translation>கோப்புகள் அவை உள்ள இடத்திலேயே இருக்கும். ஒவ்வொன்றும் படிக்கப்பட்டவுடன் முத்திரையிடப்படும்.</translation>
    </message>
    <message>
        <source>The other files were not kept: see below.</source>
        <translation>மற்றக் கோப்புகள் வைத்துக்கொள்ளப்படவில்லை: கீழே பாருங்கள்.</translation>
    </message>
    <message>
        <source>{label} is saved: {name}</source>
        <translation>{label} சேமிக்கப்பட்டது: {name}</translation>
    </message>
    <message>
        <source>{name} was stopped. Nothing of it was kept.</source>
        <translation>{name} நிறுத்தப்பட்டது. அதில் எதுவும் வைத்துக்கொள்ளப்படவில்லை.</translation>
    </message>
</context>
<context>
    <name>KeepingPage</name>
    <message>
        <source>A copy of the whole vault, encrypted as it is, in one file on another disk or a USB stick.</source>
        <translation>முழுப் பெட்டகத்தின் நகல், குறியாக்கம் செய்யப்பட்டபடியே, வேறொரு வட்டிலோ USB பென்டிரைவிலோ ஒரே கோப்பாக.</translation>
    </message>
    <message>
        <source>A short text about what went wrong in the program, without anything about you. It is never sent.</source>
        <translation>நிரலில் என்ன தவறு நடந்தது என்பதைப் பற்றிய சிறு உரை; உங்களைப் பற்றி எதுவும் அதில் இல்லை. அது ஒருபோதும் அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>காப்பு நகல் எடு…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>காப்பு நகல்</translation>
    </message>
    <message>
        <source>Change it, or change what opens the vault: the passphrase, this computer&apos;s keyring, or both.</source>
        <translation>இதை மாற்றுங்கள், அல்லது பெட்டகத்தைத் திறப்பதை மாற்றுங்கள்: கடவுச்சொற்றொடர், இந்தக் கணினியின் சாவிக்கொத்து, அல்லது இரண்டும்.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>மாற்று…</translation>
    </message>
    <message>
        <source>For support</source>
        <translation>உதவிக் குழுவுக்காக</translation>
    </message>
    <message>
        <source>For the day when a disk breaks, a computer is gone, or somebody learned a secret.</source>
        <translation>ஒரு வட்டு பழுதாகும், ஒரு கணினி தொலைந்துபோகும், அல்லது ஒரு ரகசியம் யாருக்காவது தெரிந்துவிடும் நாளுக்காக.</translation>
    </message>
    <message>
        <source>Keep it safe</source>
        <translation>பாதுகாப்பாக வைத்திருங்கள்</translation>
    </message>
    <message>
        <source>Let somebody outside hold a short text that shows later what was sealed by then.</source>
        <translation>வெளியே ஒருவர் ஒரு சிறிய உரையை வைத்திருக்கட்டும்; அந்த நேரத்துக்குள் முத்திரையிடப்பட்டவற்றை அது பின்னர் காட்டும்.</translation>
    </message>
    <message>
        <source>Look through everything</source>
        <translation>அனைத்தையும் பார்வையிடு</translation>
    </message>
    <message>
        <source>Look through it…</source>
        <translation>இதைப் பார்வையிடு…</translation>
    </message>
    <message>
        <source>Make a new one if the old one was lost, or if somebody may have seen it.</source>
        <translation>பழையது தொலைந்துவிட்டால், அல்லது அதை யாராவது பார்த்திருக்கக்கூடும் என்றால், புதிதாக ஒன்றை உருவாக்குங்கள்.</translation>
    </message>
    <message>
        <source>New recovery sheet…</source>
        <translation>புதிய மீட்புத் தாள்…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>கடவுச்சொற்றொடர்</translation>
    </message>
    <message>
        <source>Proof of date</source>
        <translation>தேதிக்கான சான்று</translation>
    </message>
    <message>
        <source>Proof of date…</source>
        <translation>தேதிக்கான சான்று…</translation>
    </message>
    <message>
        <source>Reads the whole vault again and compares each part with what was sealed.</source>
        <translation>முழுப் பெட்டகத்தையும் மீண்டும் படித்து, ஒவ்வொரு பகுதியையும் முத்திரையிடப்பட்டதோடு ஒப்பிடும்.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>மீட்புத் தாள்</translation>
    </message>
    <message>
        <source>Show it…</source>
        <translation>காட்டு…</translation>
    </message>
    <message>
        <source>The last one: {when}</source>
        <translation>கடைசியாக: {when}</translation>
    </message>
    <message>
        <source>The new sheet is not in place for everything yet.</source>
        <translation>புதிய தாள் இன்னும் எல்லாவற்றுக்கும் பொருந்தவில்லை.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>இன்னும் காப்பு நகல் இல்லை.</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Go on</source>
        <translation>தொடர்</translation>
    </message>
    <message>
        <source>I have a vault already…</source>
        <translation>என்னிடம் ஏற்கெனவே பெட்டகம் உள்ளது…</translation>
    </message>
    <message>
        <source>Nothing was changed. A vault is a folder with a file named “vault.json” in it.</source>
        <translation>எதுவும் மாற்றப்படவில்லை. பெட்டகம் என்பது “vault.json” என்ற கோப்பு உள்ள ஒரு கோப்புறை.</translation>
    </message>
    <message>
        <source>The vault&apos;s folder</source>
        <translation>பெட்டகத்தின் கோப்புறை</translation>
    </message>
    <message>
        <source>There is no vault in that folder.</source>
        <translation>அந்தக் கோப்புறையில் பெட்டகம் எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>This program keeps what is on your screen as evidence: sealed, encrypted, on this computer only. Setting it up takes about three minutes.</source>
        <translation>உங்கள் திரையில் உள்ளதை இந்த நிரல் ஆதாரமாக வைத்திருக்கும்: முத்திரையிட்டு, குறியாக்கம் செய்து, இந்தக் கணினியில் மட்டும். அமைக்க ஏறக்குறைய மூன்று நிமிடங்கள் ஆகும்.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>வரவேற்கிறோம்</translation>
    </message>
    <message>
        <source>Which language do you read best?</source>
        <translation>எந்த மொழி உங்களுக்குப் படிக்க எளிது?</translation>
    </message>
    <message>
        <source>You can change it at any time in Settings.</source>
        <translation>இதை எப்போது வேண்டுமானாலும் அமைப்புகளில் மாற்றலாம்.</translation>
    </message>
</context>
<context>
    <name>Leftover</name>
    <message>
        <source>A bundle was finished, but the log does not say so: {names}.</source>
        <translation>ஒரு தொகுப்பு முடிக்கப்பட்டது; ஆனால் பதிவேட்டில் அது குறிப்பிடப்படவில்லை: {names}.</translation>
    </message>
    <message>
        <source>A bundle was not finished: {names}.</source>
        <translation>ஒரு தொகுப்பு முடிக்கப்படவில்லை: {names}.</translation>
    </message>
    <message>
        <source>An earlier bundle was not finished</source>
        <translation>முந்தைய தொகுப்பு ஒன்று முடிக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>Everything that was saved is safe. It stays where it is: check it before you hand it over, or remove it yourself.</source>
        <translation>சேமித்தவை அனைத்தும் பாதுகாப்பாக உள்ளன. அது இருக்கும் இடத்திலேயே இருக்கும்: ஒப்படைக்கும் முன் அதைச் சரிபாருங்கள், அல்லது நீங்களே நீக்குங்கள்.</translation>
    </message>
    <message>
        <source>Everything that was saved is safe. You can remove what is left of it under Bundle.</source>
        <translation>சேமித்தவை அனைத்தும் பாதுகாப்பாக உள்ளன. அதில் மீதமிருப்பதைத் ‘தொகுப்பு’ பக்கத்தில் நீக்கலாம்.</translation>
    </message>
    <message>
        <source>Remove what is left of it</source>
        <translation>மீதமிருப்பதை நீக்கு</translation>
    </message>
    <message>
        <source>The program ended while it was made. Everything that was saved is safe. What was written of the bundle is no use to anybody, and may be readable.</source>
        <translation>தொகுப்பை உருவாக்கும்போது நிரல் நின்றுவிட்டது. சேமித்தவை அனைத்தும் பாதுகாப்பாக உள்ளன. எழுதப்பட்ட பகுதி யாருக்கும் பயன்படாது; ஆனால் அதைப் பிறர் படிக்க முடியலாம்.</translation>
    </message>
    <message>
        <source>Unfinished bundles</source>
        <translation>முடிக்கப்படாத தொகுப்புகள்</translation>
    </message>
</context>
<context>
    <name>LinkPage</name>
    <message>
        <source>Account that posted it</source>
        <translation>பதிவிட்ட கணக்கு</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>முகவரி</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>பின்செல்</translation>
    </message>
    <message>
        <source>Copy it from the browser&apos;s bar.</source>
        <translation>உலாவியின் முகவரிப் பட்டையிலிருந்து நகலெடுங்கள்.</translation>
    </message>
    <message>
        <source>Everything but the address may stay empty. Do not describe the picture closely.</source>
        <translation>முகவரியைத் தவிர மற்றவை காலியாக இருக்கலாம். படத்தை விரிவாக விவரிக்க வேண்டாம்.</translation>
    </message>
    <message>
        <source>If it is you who is shown: this is not your fault.</source>
        <translation>அதில் காட்டப்படுவது நீங்கள் என்றால்: இது உங்கள் தவறு அல்ல.</translation>
    </message>
    <message>
        <source>It is not kept as evidence yet.</source>
        <translation>இது இன்னும் ஆதாரமாக வைக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>வைத்துக்கொள்</translation>
    </message>
    <message>
        <source>Keep the address, not the picture</source>
        <translation>முகவரியை வைத்துக்கொள், படத்தை வேண்டாம்</translation>
    </message>
    <message>
        <source>Keep the words around it</source>
        <translation>அதைச் சுற்றியுள்ள சொற்களை வைத்துக்கொள்</translation>
    </message>
    <message>
        <source>No picture is taken, by design.</source>
        <translation>படம் எடுக்கப்படாது; இது வேண்டுமென்றே இப்படி அமைக்கப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>தளம்</translation>
    </message>
    <message>
        <source>Please do not save, copy or send the picture, also not to show it to somebody who helps. You do not have to look at it again.</source>
        <translation>தயவுசெய்து படத்தைச் சேமிக்கவோ, நகலெடுக்கவோ, அனுப்பவோ வேண்டாம்; உதவும் ஒருவருக்குக் காட்டுவதற்காகவும் வேண்டாம். நீங்கள் அதை மீண்டும் பார்க்கத் தேவையில்லை.</translation>
    </message>
    <message>
        <source>The platform, the police and hotlines work from the address alone. Help says whom to contact, by country.</source>
        <translation>தளம், காவல்துறை, உதவி மையங்கள் ஆகியவை முகவரியை மட்டும் கொண்டே செயல்பட முடியும். யாரைத் தொடர்புகொள்ளலாம் என்று உதவிப் பக்கம் நாடு வாரியாகச் சொல்கிறது.</translation>
    </message>
    <message>
        <source>The words around it may be captured: first move the picture, and every small copy of it, off the screen.</source>
        <translation>அதைச் சுற்றியுள்ள சொற்களைப் பிடிக்கலாம்: முதலில் படத்தையும் அதன் எல்லாச் சிறு நகல்களையும் திரையிலிருந்து நகர்த்துங்கள்.</translation>
    </message>
    <message>
        <source>What it is, in neutral words</source>
        <translation>அது என்ன, நடுநிலையான சொற்களில்</translation>
    </message>
    <message>
        <source>What you wrote before is here again.</source>
        <translation>நீங்கள் முன்பு எழுதியது மீண்டும் இங்கே உள்ளது.</translation>
    </message>
    <message>
        <source>When it was posted</source>
        <translation>எப்போது பதிவிடப்பட்டது</translation>
    </message>
    <message>
        <source>When you first saw it</source>
        <translation>நீங்கள் முதலில் பார்த்தது எப்போது</translation>
    </message>
    <message>
        <source>Whom to contact</source>
        <translation>யாரைத் தொடர்புகொள்வது</translation>
    </message>
</context>
<context>
    <name>LookStep</name>
    <message>
        <source>It is checked before you get it. Nothing is sent anywhere.</source>
        <translation>உங்களுக்குத் தருவதற்கு முன் இது சரிபார்க்கப்படும். எதுவும் எங்கும் அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>It is checked before you get it. Nothing is sent anywhere. Whoever has it can read it.</source>
        <translation>உங்களுக்குத் தருவதற்கு முன் இது சரிபார்க்கப்படும். எதுவும் எங்கும் அனுப்பப்படாது. இதை வைத்திருக்கும் எவரும் படிக்கலாம்.</translation>
    </message>
    <message>
        <source>This is what will be made</source>
        <translation>உருவாக்கப்படுவது இதுதான்</translation>
    </message>
</context>
<context>
    <name>NewWay</name>
    <message>
        <source>For a vault on a USB stick. It is as strong as the passphrase is.</source>
        <translation>USB பென்டிரைவில் உள்ள பெட்டகத்துக்கு. கடவுச்சொற்றொடர் எவ்வளவு வலுவானதோ, இதுவும் அவ்வளவு வலுவானது.</translation>
    </message>
    <message>
        <source>Four or more unrelated words are easy to remember and hard to guess.</source>
        <translation>ஒன்றோடொன்று தொடர்பில்லாத நான்கு அல்லது அதற்கு மேற்பட்ட சொற்கள் நினைவில் வைக்க எளிது, ஊகிக்கக் கடினம்.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>புதிய கடவுச்சொற்றொடர்</translation>
    </message>
    <message>
        <source>No passphrase. Whoever can use this account can open the vault.</source>
        <translation>கடவுச்சொற்றொடர் இல்லை. இந்தக் கணினிக் கணக்கைப் பயன்படுத்தக்கூடிய எவரும் பெட்டகத்தைத் திறக்கலாம்.</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>நான் தட்டச்சு செய்வதைக் காட்டு</translation>
    </message>
    <message>
        <source>Suggest six words</source>
        <translation>ஆறு சொற்களைப் பரிந்துரை</translation>
    </message>
    <message>
        <source>The passphrase alone</source>
        <translation>கடவுச்சொற்றொடர் மட்டும்</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>அதையே மீண்டும் ஒருமுறை</translation>
    </message>
    <message>
        <source>The strongest, for a vault that stays on this computer.</source>
        <translation>மிக வலுவானது; இந்தக் கணினியிலேயே இருக்கும் பெட்டகத்துக்கு.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring alone</source>
        <translation>இந்தக் கணினியின் சாவிக்கொத்து மட்டும்</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring and the passphrase</source>
        <translation>இந்தக் கணினியின் சாவிக்கொத்தும் கடவுச்சொற்றொடரும்</translation>
    </message>
    <message>
        <source>What opens it from now on</source>
        <translation>இனிமேல் எதனால் திறக்கும்</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Back</source>
        <translation>பின்செல்</translation>
    </message>
    <message>
        <source>For a call, a meeting, or what you remember. Once kept, its words can no longer be changed.</source>
        <translation>ஓர் அழைப்பு, ஒரு சந்திப்பு அல்லது உங்களுக்கு நினைவிருப்பதை எழுத. வைத்துக்கொண்ட பிறகு அதன் சொற்களை மாற்ற முடியாது.</translation>
    </message>
    <message>
        <source>It is not kept as evidence yet.</source>
        <translation>இது இன்னும் ஆதாரமாக வைக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>வைத்துக்கொள்</translation>
    </message>
    <message>
        <source>What you wrote before is here again.</source>
        <translation>நீங்கள் முன்பு எழுதியது மீண்டும் இங்கே உள்ளது.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>குறிப்பு எழுது</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>உங்கள் சொற்கள்</translation>
    </message>
</context>
<context>
    <name>OutsideList</name>
    <message numerus="yes">
        <source>A time stamp over %n entries was asked for.</source>
        <translation>
            <numerusform>%n பதிவுக்கு நேர முத்திரை கேட்கப்பட்டது.</numerusform>
            <numerusform>%n பதிவுகளுக்கு நேர முத்திரை கேட்கப்பட்டது.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n earlier.</source>
        <translation>
            <numerusform>மேலும் முந்தையது %n.</numerusform>
            <numerusform>மேலும் முந்தையவை %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>By the authority: {exact}
Taken in: {noted}</source>
        <translation>அமைப்பின் கடிகாரப்படி: {exact}
சேர்த்துக்கொண்டது: {noted}</translation>
    </message>
    <message numerus="yes">
        <source>Given to {to}. It covers %n entries.</source>
        <translation>
            <numerusform>{to} என்பவரிடம் கொடுக்கப்பட்டது. இதில் %n பதிவு அடங்கும்.</numerusform>
            <numerusform>{to} என்பவரிடம் கொடுக்கப்பட்டது. இதில் %n பதிவுகள் அடங்கும்.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Time stamp: {when}. %n entries existed by then.</source>
        <translation>
            <numerusform>நேர முத்திரை: {when}. அதற்குள் %n பதிவு இருந்தது.</numerusform>
            <numerusform>நேர முத்திரை: {when}. அதற்குள் %n பதிவுகள் இருந்தன.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutsidePage</name>
    <message numerus="yes">
        <source>%n entries of your custody log existed by then. Bundles that you make from now on carry this. Exactly: {exact}</source>
        <translation>
            <numerusform>அதற்குள் உங்கள் பாதுகாவல் பதிவேட்டில் %n பதிவு இருந்தது. இனி நீங்கள் உருவாக்கும் தொகுப்புகளில் இது இருக்கும். துல்லியமாக: {exact}</numerusform>
            <numerusform>அதற்குள் உங்கள் பாதுகாவல் பதிவேட்டில் %n பதிவுகள் இருந்தன. இனி நீங்கள் உருவாக்கும் தொகுப்புகளில் இது இருக்கும். துல்லியமாக: {exact}</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>பின்செல்</translation>
    </message>
    <message>
        <source>Bundles that you make from now on can be compared with it.</source>
        <translation>இனி நீங்கள் உருவாக்கும் தொகுப்புகளை இதனுடன் ஒப்பிடலாம்.</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>உரையை நகலெடு</translation>
    </message>
    <message>
        <source>Give the checkpoint to somebody</source>
        <translation>சரிபார்ப்புப் புள்ளியை ஒருவரிடம் கொடுங்கள்</translation>
    </message>
    <message>
        <source>It is noted.</source>
        <translation>குறித்துக்கொள்ளப்பட்டது.</translation>
    </message>
    <message>
        <source>It tells nothing about what you have kept, but whoever sees it can tell that you use this program. That it was shown is noted in your custody log.</source>
        <translation>நீங்கள் வைத்திருப்பதைப் பற்றி இது எதுவும் சொல்லாது; ஆனால் இதைப் பார்ப்பவருக்கு நீங்கள் இந்த நிரலைப் பயன்படுத்துவது தெரியும். இது காட்டப்பட்டது என்பது உங்கள் பாதுகாவல் பதிவேட்டில் குறிக்கப்படும்.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>குறித்துக்கொள்</translation>
    </message>
    <message>
        <source>Note to whom you gave it</source>
        <translation>யாரிடம் கொடுத்தீர்கள் என்று குறித்துக்கொள்ளுங்கள்</translation>
    </message>
    <message>
        <source>Other programs can read it too until you copy something else.</source>
        <translation>நீங்கள் வேறு எதையாவது நகலெடுக்கும் வரை, மற்ற நிரல்களும் இதைப் படிக்க முடியும்.</translation>
    </message>
    <message>
        <source>Proof of date</source>
        <translation>தேதிக்கான சான்று</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>படமாகச் சேமி…</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>உரையாகச் சேமி…</translation>
    </message>
    <message>
        <source>Show the checkpoint</source>
        <translation>சரிபார்ப்புப் புள்ளியைக் காட்டு</translation>
    </message>
    <message>
        <source>State of a custody log. Whoever keeps this text can check later that nothing in the log was changed before this was written down.</source>
        <translation>ஒரு பாதுகாவல் பதிவேட்டின் நிலை. இந்த உரையை வைத்திருப்பவர், இது எழுதப்படுவதற்கு முன் பதிவேட்டில் இருந்தவை மாற்றப்படவில்லை என்பதைப் பின்னர் சரிபார்க்க முடியும்.</translation>
    </message>
    <message>
        <source>The checkpoint as a QR code</source>
        <translation>QR குறியீடாகச் சரிபார்ப்புப் புள்ளி</translation>
    </message>
    <message>
        <source>The checkpoint as text</source>
        <translation>உரையாகச் சரிபார்ப்புப் புள்ளி</translation>
    </message>
    <message>
        <source>The checkpoint is a short text that sums up your custody log as it is now. Put it, or its picture, into something that carries a date: a letter, a police report, an e-mail.</source>
        <translation>சரிபார்ப்புப் புள்ளி என்பது உங்கள் பாதுகாவல் பதிவேட்டின் இப்போதைய நிலையைச் சுருக்கும் ஒரு சிறிய உரை. அதையோ அதன் படத்தையோ தேதி உள்ள ஒன்றில் சேருங்கள்: ஒரு கடிதம், காவல் புகார் அல்லது மின்னஞ்சல்.</translation>
    </message>
    <message>
        <source>The clock of this computer can be doubted. If somebody else holds a short text from here, it can be shown later that what is sealed now was there then.</source>
        <translation>இந்தக் கணினியின் கடிகாரத்தைச் சந்தேகிக்க முடியும். இங்கிருந்து ஒரு சிறிய உரையை வேறொருவர் வைத்திருந்தால், இப்போது முத்திரையிடப்பட்டிருப்பது அப்போதே இருந்தது என்பதைப் பின்னர் காட்டலாம்.</translation>
    </message>
    <message>
        <source>The file is saved.</source>
        <translation>கோப்பு சேமிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>The name stays in your vault. Bundles that you make from now on can be compared with it.</source>
        <translation>பெயர் உங்கள் பெட்டகத்திலேயே இருக்கும். இனி நீங்கள் உருவாக்கும் தொகுப்புகளை இந்தச் சரிபார்ப்புப் புள்ளியுடன் ஒப்பிடலாம்.</translation>
    </message>
    <message numerus="yes">
        <source>The one shown last: {when}. It covers %n entries of your custody log.</source>
        <translation>
            <numerusform>கடைசியாகக் காட்டப்பட்டது: {when}. இதில் உங்கள் பாதுகாவல் பதிவேட்டின் %n பதிவு அடங்கும்.</numerusform>
            <numerusform>கடைசியாகக் காட்டப்பட்டது: {when}. இதில் உங்கள் பாதுகாவல் பதிவேட்டின் %n பதிவுகள் அடங்கும்.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request is saved. Next, an authority has to answer it.</source>
        <translation>கோரிக்கை சேமிக்கப்பட்டது. அடுத்து, ஓர் அமைப்பு அதற்குப் பதிலளிக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>The text is copied. You can paste it now.</source>
        <translation>உரை நகலெடுக்கப்பட்டது. இப்போது அதை ஒட்டலாம்.</translation>
    </message>
    <message>
        <source>The time stamp of {authority} is taken in: {when}</source>
        <translation>{authority} அளித்த நேர முத்திரை சேர்த்துக்கொள்ளப்பட்டது: {when}</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says something else: one of the two clocks is off.</source>
        <translation>இந்தக் கணினியின் கடிகாரம் வேறு நேரத்தைக் காட்டுகிறது: இரண்டில் ஒரு கடிகாரம் சரியாக இல்லை.</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>யாரிடம்?</translation>
    </message>
    <message>
        <source>Where the picture goes</source>
        <translation>படம் எங்கே இருக்க வேண்டும்</translation>
    </message>
    <message>
        <source>Where the text goes</source>
        <translation>உரை எங்கே இருக்க வேண்டும்</translation>
    </message>
    <message>
        <source>such as a police station</source>
        <translation>எ.கா. ஒரு காவல் நிலையம்</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Step {number} of {count}</source>
        <translation>{count} படிகளில் படி {number}</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Back</source>
        <translation>பின்செல்</translation>
    </message>
    <message>
        <source>Backups from before still open in the old way. Make a new one, and destroy the others.</source>
        <translation>முன்பு எடுத்த காப்பு நகல்கள் இன்னும் பழைய முறையில் திறக்கும். புதிய காப்பு நகல் எடுத்து, மற்றவற்றை அழித்துவிடுங்கள்.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>மாற்று</translation>
    </message>
    <message>
        <source>Changed. From now on this opens the vault.</source>
        <translation>மாற்றப்பட்டது. இனிமேல் இதுவே பெட்டகத்தைத் திறக்கும்.</translation>
    </message>
    <message>
        <source>Changing what opens the vault. This takes a moment on purpose.</source>
        <translation>பெட்டகத்தைத் திறக்கும் முறை மாற்றப்படுகிறது. இது வேண்டுமென்றே சற்று நேரம் எடுக்கும்.</translation>
    </message>
    <message>
        <source>Nothing was changed. Type them again.</source>
        <translation>எதுவும் மாற்றப்படவில்லை. அவற்றை மீண்டும் தட்டச்சு செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>The change holds at once, and the recovery sheet stays as it is. Backups from before still open in the old way.</source>
        <translation>மாற்றம் உடனே நடைமுறைக்கு வரும்; மீட்புத் தாள் அப்படியே இருக்கும். முன்பு எடுத்த காப்பு நகல்கள் இன்னும் பழைய முறையில் திறக்கும்.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>இரண்டு கடவுச்சொற்றொடர்களும் ஒன்றாக இல்லை.</translation>
    </message>
    <message>
        <source>What opens the vault</source>
        <translation>பெட்டகத்தைத் திறப்பது எது</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>உங்கள் தற்போதைய கடவுச்சொற்றொடர்</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Composing the report…</source>
        <translation>அறிக்கை உருவாக்கப்படுகிறது…</translation>
    </message>
    <message>
        <source>Hold to see its pictures</source>
        <translation>படங்களைப் பார்க்க அழுத்திப் பிடியுங்கள்</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>அடுத்த பக்கம்</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>முந்தைய பக்கம்</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>{count} பக்கங்களில் பக்கம் {number}</translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation>பக்கங்களைக் காட்டு</translation>
    </message>
    <message>
        <source>The pages of its report</source>
        <translation>அதன் அறிக்கையின் பக்கங்கள்</translation>
    </message>
    <message>
        <source>You can look at every page before anything is written. Pictures are blurred.</source>
        <translation>எதுவும் எழுதப்படுவதற்கு முன் ஒவ்வொரு பக்கத்தையும் பார்க்கலாம். படங்கள் மங்கலாக இருக்கும்.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>A name may stay empty. This list stays in your vault: bundles do not carry it.</source>
        <translation>பெயர் காலியாக இருக்கலாம். இந்தப் பட்டியல் உங்கள் பெட்டகத்திலேயே இருக்கும்: தொகுப்புகளில் சேராது.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>கணக்கு</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>ஒருவரைச் சேர்</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>கணக்கைச் சேர்</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>முகவரி</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>பெயர்</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>குறிப்பு</translation>
    </message>
    <message>
        <source>People and accounts</source>
        <translation>நபர்களும் கணக்குகளும்</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>தளம்</translation>
    </message>
    <message>
        <source>Remove this account</source>
        <translation>இந்தக் கணக்கை நீக்கு</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>இந்த நபரை நீக்கு</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>பங்கு</translation>
    </message>
    <message>
        <source>Save people and accounts</source>
        <translation>நபர்களையும் கணக்குகளையும் சேமி</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>யாருடையது</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>An empty folder for the vault</source>
        <translation>பெட்டகத்துக்கு ஒரு காலிக் கோப்புறை</translation>
    </message>
    <message>
        <source>An empty folder that you choose.</source>
        <translation>நீங்கள் தேர்ந்தெடுக்கும் ஒரு காலிக் கோப்புறை.</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>வேறு கோப்புறை…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>பின்செல்</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>தொடர்</translation>
    </message>
    <message>
        <source>Look for USB sticks again</source>
        <translation>USB பென்டிரைவ்களை மீண்டும் தேடு</translation>
    </message>
    <message>
        <source>The usual place. Always there when you need it.</source>
        <translation>வழக்கமான இடம். தேவைப்படும்போது எப்போதும் அங்கே இருக்கும்.</translation>
    </message>
    <message>
        <source>The vault&apos;s folder</source>
        <translation>பெட்டகத்தின் கோப்புறை</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>இந்தக் கணினி</translation>
    </message>
    <message>
        <source>USB stick “{name}”</source>
        <translation>USB பென்டிரைவ் “{name}”</translation>
    </message>
    <message>
        <source>Where it lives</source>
        <translation>அது இருக்கும் இடம்</translation>
    </message>
    <message>
        <source>Where your vault lives</source>
        <translation>உங்கள் பெட்டகம் இருக்கும் இடம்</translation>
    </message>
    <message>
        <source>{size} free. It opens on any computer with this program, by the passphrase alone. If the stick is lost, the vault is lost with it: make a backup.</source>
        <translation>{size} காலி இடம் உள்ளது. இந்த நிரல் உள்ள எந்தக் கணினியிலும், கடவுச்சொற்றொடரால் மட்டும் திறக்கும். பென்டிரைவ் தொலைந்தால் பெட்டகமும் தொலைந்துவிடும்: காப்பு நகல் எடுங்கள்.</translation>
    </message>
</context>
<context>
    <name>PlacesView</name>
    <message>
        <source>Country</source>
        <translation>நாடு</translation>
    </message>
    <message>
        <source>Each was seen in its source on the day that stands with it. If one does not work, ask the police or a friend.</source>
        <translation>ஒவ்வொன்றும், அதனுடன் குறிப்பிட்டுள்ள நாளில் அதன் மூலத்தில் பார்க்கப்பட்டது. ஏதேனும் ஒன்று வேலை செய்யாவிட்டால், காவல்துறையிடமோ நண்பரிடமோ கேளுங்கள்.</translation>
    </message>
    <message>
        <source>Numbers change.</source>
        <translation>எண்கள் மாறக்கூடும்.</translation>
    </message>
</context>
<context>
    <name>Post</name>
    <message>
        <source>3 November 2026, 09:41  ·  example.org/@example_account/1001</source>
        <translation>3 நவம்பர் 2026, 09:41  ·  example.org/@example_account/1001</translation>
    </message>
    <message>
        <source>Example Account</source>
        <translation>எடுத்துக்காட்டுக் கணக்கு</translation>
    </message>
    <message>
        <source>Example Network</source>
        <translation>எடுத்துக்காட்டுத் தளம்</translation>
    </message>
    <message>
        <source>Example Network - made-up post</source>
        <translation>எடுத்துக்காட்டுத் தளம் - கற்பனைப் பதிவு</translation>
    </message>
    <message>
        <source>This is a made-up post for a demonstration. Nothing here is real.</source>
        <translation>இது செயல்விளக்கத்துக்கான கற்பனைப் பதிவு. இங்கே எதுவும் உண்மை அல்ல.</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>A real capture asks one question first, and is sealed and encrypted at once. This one is thrown away.</source>
        <translation>உண்மையான பிடிப்பு முதலில் ஒரு கேள்வி கேட்கும்; பிறகு உடனே முத்திரையிட்டுக் குறியாக்கம் செய்யப்படும். இது தூக்கி எறியப்படும்.</translation>
    </message>
    <message>
        <source>A window with a made-up post opens, this window steps aside, and a picture of that post is taken. It is a rehearsal: the picture is thrown away, and nothing goes into your vault.</source>
        <translation>ஒரு கற்பனைப் பதிவுடன் ஒரு சாளரம் திறக்கும், இந்தச் சாளரம் விலகிக்கொள்ளும், பிறகு அந்தப் பதிவு படம் எடுக்கப்படும். இது ஓர் ஒத்திகை: படம் தூக்கி எறியப்படும், உங்கள் பெட்டகத்துக்குள் எதுவும் செல்லாது.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>தொடங்கு</translation>
    </message>
    <message>
        <source>Hold to look</source>
        <translation>பார்க்க அழுத்திப் பிடியுங்கள்</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation>இதைத் தவிர்</translation>
    </message>
    <message>
        <source>Take the practice picture</source>
        <translation>பயிற்சிப் படத்தை எடு</translation>
    </message>
    <message>
        <source>That was all.</source>
        <translation>அவ்வளவுதான்.</translation>
    </message>
    <message>
        <source>The practice picture</source>
        <translation>பயிற்சிப் படம்</translation>
    </message>
    <message>
        <source>This is how it looks in your vault: blurred</source>
        <translation>உங்கள் பெட்டகத்தில் இது இப்படித் தெரியும்: மங்கலாக</translation>
    </message>
    <message>
        <source>Try it once</source>
        <translation>ஒருமுறை முயன்று பாருங்கள்</translation>
    </message>
    <message>
        <source>You never have to see it again unless you want to. Hold the button to look.</source>
        <translation>நீங்கள் விரும்பினால் தவிர, இதை மீண்டும் பார்க்கத் தேவையில்லை. பார்க்க, பொத்தானை அழுத்திப் பிடியுங்கள்.</translation>
    </message>
</context>
<context>
    <name>Printed</name>
    <message>
        <source>Fingerprint in words</source>
        <translation>சொற்களில் கைரேகை</translation>
    </message>
    <message>
        <source>Nobody can replace this sheet. Keep it away from the computer, where only you find it.</source>
        <translation>இந்தத் தாளுக்கு மாற்றாக வேறொன்றை யாராலும் தர முடியாது. கணினியிலிருந்து விலகி, நீங்கள் மட்டும் கண்டெடுக்கக்கூடிய இடத்தில் வையுங்கள்.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>மீட்புத் தாள்</translation>
    </message>
    <message>
        <source>The key, the last line above, as a code for a camera</source>
        <translation>மேலே கடைசி வரியில் உள்ள சாவி, கேமராவில் படிக்கும் குறியீடாக</translation>
    </message>
    <message>
        <source>The sheet as text</source>
        <translation>தாள் உரையாக</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Back, without capturing</source>
        <translation>பிடிக்காமல் பின்செல்</translation>
    </message>
    <message>
        <source>Before anything is captured</source>
        <translation>எதையும் பிடிப்பதற்கு முன்</translation>
    </message>
    <message>
        <source>In many countries nobody may make or keep a copy of such a picture, not even as evidence. Pictures that were made or changed by a computer count as well. With Yes or Not sure, no picture is taken: we keep the address and the facts, which others can act on.</source>
        <translation>பல நாடுகளில் அத்தகைய படத்தின் நகலை யாரும் எடுக்கவோ வைத்திருக்கவோ கூடாது; ஆதாரமாகக்கூட. கணினியால் உருவாக்கப்பட்ட அல்லது மாற்றப்பட்ட படங்களும் இதில் அடங்கும். ‘ஆம்’ அல்லது ‘உறுதியாகத் தெரியவில்லை’ என்றால் படம் எடுக்கப்படாது: முகவரியையும் விவரங்களையும் வைத்துக்கொள்கிறோம்; அவற்றை வைத்து மற்றவர்கள் நடவடிக்கை எடுக்க முடியும்.</translation>
    </message>
    <message>
        <source>Is anyone shown, or made to look, nude or sexual in these files who is or was then under 18?</source>
        <translation>இந்தக் கோப்புகளில், இப்போது அல்லது அப்போது 18 வயதுக்குக் குறைவான யாராவது நிர்வாணமாக அல்லது பாலியல் முறையில் காட்டப்படுகிறார்களா, அல்லது அப்படித் தோன்றுமாறு செய்யப்பட்டிருக்கிறார்களா?</translation>
    </message>
    <message>
        <source>Is anyone shown, or made to look, nude or sexual in this picture who is or was then under 18?</source>
        <translation>இந்தப் படத்தில், இப்போது அல்லது அப்போது 18 வயதுக்குக் குறைவான யாராவது நிர்வாணமாக அல்லது பாலியல் முறையில் காட்டப்படுகிறார்களா, அல்லது அப்படித் தோன்றுமாறு செய்யப்பட்டிருக்கிறார்களா?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>இல்லை</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>உறுதியாகத் தெரியவில்லை</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>ஏன் கேட்கிறோம்</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ஆம்</translation>
    </message>
    <message>
        <source>You do not have to look at it again in order to answer.</source>
        <translation>பதில் சொல்வதற்காக நீங்கள் அதை மீண்டும் பார்க்கத் தேவையில்லை.</translation>
    </message>
</context>
<context>
    <name>RedactPage</name>
    <message>
        <source>A word…</source>
        <translation>ஒரு சொல்…</translation>
    </message>
    <message>
        <source>Add a box</source>
        <translation>கட்டம் சேர்</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>பின்செல்</translation>
    </message>
    <message>
        <source>Blur the picture again</source>
        <translation>படத்தை மீண்டும் மங்கலாக்கு</translation>
    </message>
    <message>
        <source>Box {number} of {count}: {left} from the left, {top} from the top, {width} wide, {height} high</source>
        <translation>{count} கட்டங்களில் கட்டம் {number}: இடமிருந்து {left}, மேலிருந்து {top}, அகலம் {width}, உயரம் {height}</translation>
    </message>
    <message>
        <source>Bundles hold it in place of the original, which stays in your vault as it is.</source>
        <translation>தொகுப்புகளில் அசலுக்குப் பதிலாக இது இருக்கும்; அசல் உங்கள் பெட்டகத்தில் அப்படியே இருக்கும்.</translation>
    </message>
    <message>
        <source>Choose a picture. A redacted copy is made; the original stays as it is.</source>
        <translation>ஒரு படத்தைத் தேர்ந்தெடுங்கள். மறைக்கப்பட்ட நகல் உருவாக்கப்படும்; அசல் அப்படியே இருக்கும்.</translation>
    </message>
    <message>
        <source>Cover parts of a picture</source>
        <translation>படத்தின் பகுதிகளை மறை</translation>
    </message>
    <message>
        <source>Discard the boxes that are not saved</source>
        <translation>சேமிக்காத கட்டங்களை நீக்கு</translation>
    </message>
    <message>
        <source>Draw boxes on it</source>
        <translation>அதில் கட்டங்கள் வரை</translation>
    </message>
    <message>
        <source>Draw with the mouse, or use the keys: Insert adds a box, arrows move it, Shift and arrows size it, with Ctrl in small steps, Page Down chooses the next, Delete removes it.</source>
        <translation>சுட்டியால் வரையுங்கள், அல்லது விசைகளைப் பயன்படுத்துங்கள்: Insert ஒரு கட்டத்தைச் சேர்க்கும், அம்பு விசைகள் அதை நகர்த்தும், Shift உடன் அம்பு விசைகள் அளவை மாற்றும், Ctrl உடன் சிறு சிறு அளவில், Page Down அடுத்ததைத் தேர்ந்தெடுக்கும், Delete அதை நீக்கும்.</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>பட்டியலில் தேடு</translation>
    </message>
    <message>
        <source>Next box</source>
        <translation>அடுத்த கட்டம்</translation>
    </message>
    <message>
        <source>No box yet.</source>
        <translation>இன்னும் கட்டம் இல்லை.</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>படம் திறக்கப்படுகிறது…</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>படங்கள்</translation>
    </message>
    <message>
        <source>Remove this box</source>
        <translation>இந்தக் கட்டத்தை நீக்கு</translation>
    </message>
    <message>
        <source>Save the redacted copy</source>
        <translation>மறைக்கப்பட்ட நகலைச் சேமி</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>சேமிக்கப்படுகிறது…</translation>
    </message>
    <message>
        <source>Show the picture to draw on it</source>
        <translation>வரைவதற்குப் படத்தைக் காட்டு</translation>
    </message>
    <message>
        <source>Solid boxes on {label}. The picture is blurred until you show it.</source>
        <translation>{label} படத்தின் மீது முழுமையாக மறைக்கும் கட்டங்கள். நீங்கள் காட்டச் சொல்லும் வரை படம் மங்கலாக இருக்கும்.</translation>
    </message>
    <message>
        <source>The boxes are burnt into a new picture; nothing is left beneath them. They cover the picture only: its record and what you wrote about it stay readable in the bundle.</source>
        <translation>கட்டங்கள் ஒரு புதிய படத்தில் நிரந்தரமாகப் பதிக்கப்படும்; அவற்றின் அடியில் எதுவும் இருக்காது. அவை படத்தை மட்டுமே மறைக்கும்: அதன் பதிவும், அதைப் பற்றி நீங்கள் எழுதியதும் தொகுப்பில் படிக்கக்கூடியதாகவே இருக்கும்.</translation>
    </message>
    <message>
        <source>The boxes on {label} stay here.</source>
        <translation>{label}: கட்டங்கள் இங்கேயே இருக்கும்.</translation>
    </message>
    <message>
        <source>The boxes that you drew before are here again.</source>
        <translation>நீங்கள் முன்பு வரைந்த கட்டங்கள் மீண்டும் இங்கே உள்ளன.</translation>
    </message>
    <message>
        <source>The picture with its boxes</source>
        <translation>கட்டங்களுடன் படம்</translation>
    </message>
    <message>
        <source>There is no picture here.</source>
        <translation>இங்கே படம் எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>They cover nothing yet: that begins when you save the redacted copy.</source>
        <translation>அவை இன்னும் எதையும் மறைக்கவில்லை: மறைக்கப்பட்ட நகலைச் சேமித்த பிறகே மறைக்கும்.</translation>
    </message>
    <message>
        <source>{label} has a redacted copy now.</source>
        <translation>{label}: இப்போது மறைக்கப்பட்ட நகல் உள்ளது.</translation>
    </message>
    <message>
        <source>{label} has no redacted copy any more.</source>
        <translation>{label}: இப்போது மறைக்கப்பட்ட நகல் இல்லை.</translation>
    </message>
</context>
<context>
    <name>RenewPage</name>
    <message>
        <source>Back</source>
        <translation>பின்செல்</translation>
    </message>
    <message>
        <source>Copies of the vault made earlier still open with the old sheet, and whoever has both can use them to open this vault too. Make a new backup afterwards, and destroy the old backups and the old sheet.</source>
        <translation>முன்பு எடுத்த பெட்டக நகல்கள் இன்னும் பழைய தாளால் திறக்கும்; இரண்டையும் வைத்திருக்கும் எவரும் அவற்றைக் கொண்டு இந்தப் பெட்டகத்தையும் திறக்க முடியும். பிறகு புதிய காப்பு நகல் எடுத்து, பழைய காப்பு நகல்களையும் பழைய தாளையும் அழித்துவிடுங்கள்.</translation>
    </message>
    <message>
        <source>First you get the new sheet and type a little from it. Until then the old one holds.</source>
        <translation>முதலில் புதிய தாளைப் பெற்று, அதிலிருந்து சிறிது தட்டச்சு செய்வீர்கள். அதுவரை பழையதே செல்லுபடியாகும்.</translation>
    </message>
    <message>
        <source>Giving the new sheet to everything that is stored…</source>
        <translation>சேமித்தவை அனைத்துக்கும் புதிய தாள் பொருத்தப்படுகிறது…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>தொடர்</translation>
    </message>
    <message>
        <source>If the sheet was lost, or if somebody may have seen it. The old sheet then opens nothing any more in this vault: not what is stored from now on, and not what was stored before.</source>
        <translation>தாள் தொலைந்திருந்தால், அல்லது யாராவது அதைப் பார்த்திருக்கக்கூடும் என்றால். அதன் பிறகு பழைய தாள் இந்தப் பெட்டகத்தில் எதையும் திறக்காது: இனிமேல் சேமிப்பவற்றையும் திறக்காது, முன்பு சேமித்தவற்றையும் திறக்காது.</translation>
    </message>
    <message>
        <source>Make a new backup now. Destroy the old sheet, and the backups that it still opens.</source>
        <translation>இப்போது புதிய காப்பு நகல் எடுங்கள். பழைய தாளையும், அதனால் இன்னும் திறக்கும் காப்பு நகல்களையும் அழித்துவிடுங்கள்.</translation>
    </message>
    <message>
        <source>Make a new sheet</source>
        <translation>புதிய தாளை உருவாக்கு</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>புதிய மீட்புத் தாள்</translation>
    </message>
    <message>
        <source>Putting the new sheet in place…</source>
        <translation>புதிய தாள் பொருத்தப்படுகிறது…</translation>
    </message>
    <message>
        <source>Stopped. Some of what is stored still opens with the old sheet.</source>
        <translation>நிறுத்தப்பட்டது. சேமித்தவற்றில் சில இன்னும் பழைய தாளால் திறக்கும்.</translation>
    </message>
    <message>
        <source>The new one opens the vault already. It goes on when the vault is opened next, or here.</source>
        <translation>புதியது ஏற்கெனவே பெட்டகத்தைத் திறக்கும். அடுத்த முறை பெட்டகம் திறக்கப்படும்போதோ, அல்லது இங்கேயோ இது தொடரும்.</translation>
    </message>
    <message>
        <source>The new sheet is in place, but for files that cannot be opened: {files}.</source>
        <translation>புதிய தாள் பொருத்தப்பட்டது; திறக்க முடியாத கோப்புகள் மட்டும் விதிவிலக்கு: {files}.</translation>
    </message>
    <message>
        <source>The new sheet is in place. The old one opens this vault no more.</source>
        <translation>புதிய தாள் பொருத்தப்பட்டது. பழையது இனி இந்தப் பெட்டகத்தைத் திறக்காது.</translation>
    </message>
    <message>
        <source>Then every stored file gets the new sheet. With a large vault this takes a while. It can be stopped and goes on later, and you can use the program meanwhile.</source>
        <translation>பிறகு சேமித்துள்ள ஒவ்வொரு கோப்புக்கும் புதிய தாள் பொருத்தப்படும். பெட்டகம் பெரிதாக இருந்தால் இதற்குச் சற்று நேரம் ஆகும். இதை நிறுத்தலாம், பின்னர் தொடரும்; இதற்கிடையில் நிரலைப் பயன்படுத்தலாம்.</translation>
    </message>
</context>
<context>
    <name>ReplyForm</name>
    <message>
        <source>A few words are enough, such as: removed, refused, asked for more.</source>
        <translation>சில சொற்கள் போதும்; எடுத்துக்காட்டாக: நீக்கினார்கள், மறுத்தார்கள், மேலும் கேட்டார்கள்.</translation>
    </message>
    <message>
        <source>Captures that show the reply</source>
        <translation>பதிலைக் காட்டும் பிடிப்புகள்</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>காலியாக இருக்கலாம்.</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>அவர்களின் சொற்கள்</translation>
    </message>
    <message>
        <source>What they did</source>
        <translation>அவர்கள் என்ன செய்தார்கள்</translation>
    </message>
    <message>
        <source>When the reply came</source>
        <translation>பதில் எப்போது வந்தது</translation>
    </message>
    <message>
        <source>Year, month, day. “I&apos;m not sure” is an answer too.</source>
        <translation>ஆண்டு, மாதம், நாள். “எனக்கு உறுதியாகத் தெரியவில்லை” என்பதும் ஒரு பதில்தான்.</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Correct it</source>
        <translation>திருத்து</translation>
    </message>
    <message>
        <source>Correct the report to {name}</source>
        <translation>{name}: இவர்களுக்கு அனுப்பிய புகாரைத் திருத்து</translation>
    </message>
    <message>
        <source>Exhibits: {value}</source>
        <translation>சான்றுப்பொருள்கள்: {value}</translation>
    </message>
    <message>
        <source>Go on with the correction</source>
        <translation>திருத்தத்தைத் தொடர்</translation>
    </message>
    <message>
        <source>Go on with the reply</source>
        <translation>பதிலைத் தொடர்ந்து எழுது</translation>
    </message>
    <message>
        <source>How: {value}</source>
        <translation>எப்படி: {value}</translation>
    </message>
    <message>
        <source>Reply: {value}</source>
        <translation>பதில்: {value}</translation>
    </message>
    <message>
        <source>Sent: {value}</source>
        <translation>அனுப்பியது: {value}</translation>
    </message>
    <message>
        <source>Their reference: {value}</source>
        <translation>அவர்களின் குறிப்பு எண்: {value}</translation>
    </message>
    <message>
        <source>Write down a reply</source>
        <translation>பதிலை எழுதிவை</translation>
    </message>
    <message>
        <source>Write down a reply from {name}</source>
        <translation>{name}: இவர்களிடமிருந்து வந்த பதிலை எழுதிவை</translation>
    </message>
    <message>
        <source>shown in {labels}</source>
        <translation>காணும் இடம்: {labels}</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>A platform or website</source>
        <translation>தளம் அல்லது இணையதளம்</translation>
    </message>
    <message>
        <source>A regulator or public office</source>
        <translation>ஒழுங்குமுறை அமைப்பு அல்லது அரசு அலுவலகம்</translation>
    </message>
    <message>
        <source>By when they should reply</source>
        <translation>எப்போதுக்குள் பதிலளிக்க வேண்டும்</translation>
    </message>
    <message>
        <source>Exhibits that it concerns</source>
        <translation>தொடர்புடைய சான்றுப்பொருள்கள்</translation>
    </message>
    <message>
        <source>For example: a web form, a letter, at the counter. May stay empty.</source>
        <translation>எடுத்துக்காட்டாக: இணையப் படிவம், கடிதம், நேரில் முகப்பில். காலியாக இருக்கலாம்.</translation>
    </message>
    <message>
        <source>How it was sent</source>
        <translation>எப்படி அனுப்பப்பட்டது</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>காலியாக இருக்கலாம்.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>குறிப்பு</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>காவல்துறை</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>வேறு யாராவது</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>அவர்களின் குறிப்பு எண்</translation>
    </message>
    <message>
        <source>What they are</source>
        <translation>அவர்கள் யார்</translation>
    </message>
    <message>
        <source>When it was sent</source>
        <translation>எப்போது அனுப்பப்பட்டது</translation>
    </message>
    <message>
        <source>Who received it</source>
        <translation>யார் பெற்றார்கள்</translation>
    </message>
    <message>
        <source>Year, month, day. May stay empty.</source>
        <translation>ஆண்டு, மாதம், நாள். காலியாக இருக்கலாம்.</translation>
    </message>
    <message>
        <source>Year, month, day. “I&apos;m not sure” is an answer too.</source>
        <translation>ஆண்டு, மாதம், நாள். “எனக்கு உறுதியாகத் தெரியவில்லை” என்பதும் ஒரு பதில்தான்.</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>An empty folder for the vault</source>
        <translation>பெட்டகத்துக்கு ஒரு காலிக் கோப்புறை</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>பின்செல்</translation>
    </message>
    <message>
        <source>Bring a backup back</source>
        <translation>காப்பு நகலை மீட்டெடு</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>மீட்டெடு</translation>
    </message>
    <message>
        <source>Bringing the backup back…</source>
        <translation>காப்பு நகல் மீட்டெடுக்கப்படுகிறது…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>வேறு கோப்புறையைத் தேர்ந்தெடு…</translation>
    </message>
    <message>
        <source>Choose it first.</source>
        <translation>முதலில் அதைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>கோப்பைத் தேர்ந்தெடு…</translation>
    </message>
    <message>
        <source>For a forgotten passphrase, or a keyring that lost the key. Everything in the vault stays, and it gets a new passphrase.</source>
        <translation>கடவுச்சொற்றொடர் மறந்துவிட்டால், அல்லது சாவிக்கொத்தில் சாவி தொலைந்துவிட்டால். பெட்டகத்தில் உள்ளவை அனைத்தும் அப்படியே இருக்கும்; அதற்குப் புதிய கடவுச்சொற்றொடர் கிடைக்கும்.</translation>
    </message>
    <message>
        <source>Load it from a text file…</source>
        <translation>உரைக் கோப்பிலிருந்து ஏற்று…</translation>
    </message>
    <message>
        <source>Nothing was changed. Type them again.</source>
        <translation>எதுவும் மாற்றப்படவில்லை. அவற்றை மீண்டும் தட்டச்சு செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>Open it with the recovery sheet</source>
        <translation>மீட்புத் தாளால் திற</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>பெட்டகத்தைத் திற</translation>
    </message>
    <message>
        <source>Opening the vault with the sheet…</source>
        <translation>தாளைக் கொண்டு பெட்டகம் திறக்கப்படுகிறது…</translation>
    </message>
    <message>
        <source>The backup&apos;s file</source>
        <translation>காப்பு நகலின் கோப்பு</translation>
    </message>
    <message>
        <source>The backup&apos;s file is missing.</source>
        <translation>காப்பு நகலின் கோப்பு இல்லை.</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>மீட்புத் தாள்</translation>
    </message>
    <message>
        <source>The recovery sheet as a text file</source>
        <translation>மீட்புத் தாள், உரைக் கோப்பாக</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>இரண்டு கடவுச்சொற்றொடர்களும் ஒன்றாக இல்லை.</translation>
    </message>
    <message>
        <source>Type its last line, which begins with AGE-SECRET-KEY-1, or put in what a camera reads from the code. Spaces and small letters do no harm.</source>
        <translation>AGE-SECRET-KEY-1 என்று தொடங்கும் அதன் கடைசி வரியைத் தட்டச்சு செய்யுங்கள், அல்லது குறியீட்டிலிருந்து கேமரா படித்ததை உள்ளிடுங்கள். இடைவெளிகளும் சிறிய எழுத்துகளும் பிரச்சினை அல்ல.</translation>
    </message>
    <message>
        <source>Where the vault goes</source>
        <translation>பெட்டகம் வைக்கப்படும் இடம்</translation>
    </message>
    <message>
        <source>With the backup&apos;s file and the recovery sheet. The backup itself is only read and stays as it is.</source>
        <translation>காப்பு நகலின் கோப்பையும் மீட்புத் தாளையும் கொண்டு. காப்பு நகல் படிக்கப்படும், ஆனால் மாற்றப்படாது; அது அப்படியே இருக்கும்.</translation>
    </message>
</context>
<context>
    <name>ResultPaper</name>
    <message>
        <source>Bundle {id}</source>
        <translation>தொகுப்பு {id}</translation>
    </message>
    <message>
        <source>Fingerprint of the key that sealed it</source>
        <translation>முத்திரையிட்ட சாவியின் கைரேகை</translation>
    </message>
    <message>
        <source>It was not compared with its owner&apos;s words.</source>
        <translation>இது அதன் உரிமையாளரின் சொற்களுடன் ஒப்பிடப்படவில்லை.</translation>
    </message>
    <message>
        <source>Result of a check</source>
        <translation>சரிபார்ப்பின் முடிவு</translation>
    </message>
    <message>
        <source>What only the whole bundle can show</source>
        <translation>முழுத் தொகுப்பால் மட்டுமே காட்டக்கூடியது</translation>
    </message>
    <message>
        <source>What this does not show</source>
        <translation>இது காட்டாதது</translation>
    </message>
    <message>
        <source>What this shows</source>
        <translation>இது காட்டுவது</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>கொடுக்கப்பட்டது</translation>
    </message>
    <message>
        <source>{check}: {state}</source>
        <translation>{check}: {state}</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Its hash and your reason stay in the log.</source>
        <translation>அதன் ஹாஷ் மதிப்பும் உங்கள் காரணமும் பதிவேட்டில் இருக்கும்.</translation>
    </message>
    <message>
        <source>{label} is deleted.</source>
        <translation>{label} நீக்கப்பட்டது.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n விநாடி</numerusform>
            <numerusform>%n விநாடிகள்</numerusform>
        </translation>
    </message>
    <message>
        <source>A weak disguise: it stops a glance, not a search. The program&apos;s files and its name in the list of running programs stay as they are; some task bars change the name only when the program starts again.</source>
        <translation>இது ஒரு மேலோட்டமான மறைப்பு: ஒரு பார்வையைத் தடுக்கும், தேடலைத் தடுக்காது. நிரலின் கோப்புகளும், இயங்கும் நிரல்களின் பட்டியலில் அதன் பெயரும் அப்படியே இருக்கும்; சில பணிப்பட்டைகளில், நிரல் மீண்டும் தொடங்கும்போதுதான் பெயர் மாறும்.</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>%n நிமிடத்துக்குப் பிறகு</numerusform>
            <numerusform>%n நிமிடங்களுக்குப் பிறகு</numerusform>
        </translation>
    </message>
    <message>
        <source>Another key…</source>
        <translation>வேறு விசை…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>கணினியில் உள்ளபடி</translation>
    </message>
    <message>
        <source>Ask for a description right after a capture</source>
        <translation>பிடித்தவுடன் விவரம் கேள்</translation>
    </message>
    <message>
        <source>Backup, passphrase, recovery sheet, and an audit of everything.</source>
        <translation>காப்பு நகல், கடவுச்சொற்றொடர், மீட்புத் தாள், எல்லாவற்றின் முழுச் சரிபார்ப்பு.</translation>
    </message>
    <message>
        <source>Call the window “Notes” and give it a plain icon</source>
        <translation>சாளரத்துக்கு “குறிப்புகள்” என்று பெயரிட்டு, சாதாரணச் சின்னம் கொடு</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>பிடிப்பு</translation>
    </message>
    <message>
        <source>Do not wait</source>
        <translation>காத்திருக்க வேண்டாம்</translation>
    </message>
    <message>
        <source>Everything here is kept at once. None of it tells what is in your vault.</source>
        <translation>இங்குள்ள அனைத்தும் உடனே சேமிக்கப்படும். உங்கள் பெட்டகத்தில் என்ன உள்ளது என்பதை இவை எதுவும் சொல்லாது.</translation>
    </message>
    <message>
        <source>It works while this program is in front. The window goes to the task bar, empty. Hiding deletes nothing. On some keyboards a key such as F9 needs Fn as well.</source>
        <translation>இந்த நிரல் முன்னால் இருக்கும்போது இது வேலை செய்யும். சாளரம் காலியாகப் பணிப்பட்டைக்குச் செல்லும். மறைப்பதால் எதுவும் நீக்கப்படாது. சில விசைப்பலகைகளில் F9 போன்ற விசைக்கு Fn விசையும் தேவை.</translation>
    </message>
    <message>
        <source>Keep it safe…</source>
        <translation>பாதுகாப்பாக வை…</translation>
    </message>
    <message>
        <source>Keep this window out of pictures that other programs take of the screen</source>
        <translation>பிற நிரல்கள் எடுக்கும் திரைப் படங்களில் இந்தச் சாளரம் வராமல் பார்த்துக்கொள்</translation>
    </message>
    <message>
        <source>Key that hides the window and locks the vault at once</source>
        <translation>சாளரத்தை மறைத்து, பெட்டகத்தை உடனே பூட்டும் விசை</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>மொழி</translation>
    </message>
    <message>
        <source>Language and text</source>
        <translation>மொழியும் எழுத்தும்</translation>
    </message>
    <message>
        <source>Lock when nobody uses the program</source>
        <translation>யாரும் நிரலைப் பயன்படுத்தாதபோது பூட்டு</translation>
    </message>
    <message>
        <source>Locking and hiding</source>
        <translation>பூட்டுதலும் மறைத்தலும்</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>ஒருபோதும் வேண்டாம்</translation>
    </message>
    <message>
        <source>Never is a risk: whoever comes to this computer while you are away sees everything.</source>
        <translation>‘ஒருபோதும் வேண்டாம்’ என்பதில் ஆபத்து உண்டு: நீங்கள் இல்லாதபோது இந்தக் கணினிக்கு வரும் எவரும் எல்லாவற்றையும் பார்ப்பார்கள்.</translation>
    </message>
    <message>
        <source>One of F2 to F12 or Pause, or any with Ctrl or Alt.</source>
        <translation>F2 முதல் F12 வரை அல்லது Pause, அல்லது Ctrl அல்லது Alt உடன் எந்த விசையும்.</translation>
    </message>
    <message>
        <source>Other programs on this computer can take pictures of this window: this system offers no way to keep it out of them. Windows and macOS do. Hide or lock before you share your screen.</source>
        <translation>இந்தக் கணினியில் உள்ள பிற நிரல்கள் இந்தச் சாளரத்தைப் படம் எடுக்கலாம்: அதைத் தடுக்க இந்தக் கணினி அமைப்பில் வழி இல்லை. Windows, macOS ஆகியவற்றில் உண்டு. உங்கள் திரையைப் பகிர்வதற்கு முன் மறையுங்கள் அல்லது பூட்டுங்கள்.</translation>
    </message>
    <message>
        <source>Press the key</source>
        <translation>விசையை அழுத்துங்கள்</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>அமைப்புகள்</translation>
    </message>
    <message>
        <source>Some programs see it all the same. Turn this off when a magnifier shows the window black, or when you share your screen with somebody who helps you.</source>
        <translation>அப்படியிருந்தும் சில நிரல்கள் இதைப் பார்க்கும். உருப்பெருக்கி இந்தச் சாளரத்தைக் கறுப்பாகக் காட்டினால், அல்லது உங்களுக்கு உதவும் ஒருவருடன் திரையைப் பகிரும்போது, இதை நிறுத்துங்கள்.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>எழுத்தின் அளவு</translation>
    </message>
    <message>
        <source>The capture is sealed before. You can describe it at any later time.</source>
        <translation>அதற்கு முன்பே பிடிப்பு முத்திரையிடப்படும். பின்னர் எப்போது வேண்டுமானாலும் விவரிக்கலாம்.</translation>
    </message>
    <message>
        <source>The vault also locks when the computer sleeps or its screen is locked. Work that you can watch, such as a backup, counts as use.</source>
        <translation>கணினி உறங்கும்போதும், அதன் திரை பூட்டப்படும்போதும் பெட்டகம் பூட்டிக்கொள்ளும். காப்பு நகல் எடுப்பது போன்று நீங்கள் பார்க்கக்கூடிய வேலையும் பயன்பாடாகவே கணக்கிடப்படும்.</translation>
    </message>
    <message>
        <source>This changes once the work that is going on has ended.</source>
        <translation>இப்போது நடந்துகொண்டிருக்கும் வேலை முடிந்ததும் இது மாறும்.</translation>
    </message>
    <message>
        <source>Time to open a menu or to scroll to the right place.</source>
        <translation>ஒரு பட்டியைத் திறக்க, அல்லது சரியான இடத்துக்கு உருட்ட நேரம்.</translation>
    </message>
    <message>
        <source>Wait before a capture</source>
        <translation>பிடிப்பதற்கு முன் காத்திரு</translation>
    </message>
    <message>
        <source>Who sees this program</source>
        <translation>இந்த நிரலை யார் பார்க்கலாம்</translation>
    </message>
    <message>
        <source>Your vault</source>
        <translation>உங்கள் பெட்டகம்</translation>
    </message>
    <message>
        <source>{key} is needed for other things. Please choose another; nothing has changed.</source>
        <translation>{key} மற்ற வேலைகளுக்குத் தேவை. தயவுசெய்து வேறொன்றைத் தேர்ந்தெடுங்கள்; எதுவும் மாறவில்லை.</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size} %</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Back</source>
        <translation>பின்செல்</translation>
    </message>
    <message>
        <source>For a vault on a USB stick. It is as strong as the passphrase is.</source>
        <translation>USB பென்டிரைவில் உள்ள பெட்டகத்துக்கு. கடவுச்சொற்றொடர் எவ்வளவு வலுவானதோ, இதுவும் அவ்வளவு வலுவானது.</translation>
    </message>
    <message>
        <source>Four or more unrelated words are easy to remember and hard to guess.</source>
        <translation>ஒன்றோடொன்று தொடர்பில்லாத நான்கு அல்லது அதற்கு மேற்பட்ட சொற்கள் நினைவில் வைக்க எளிது, ஊகிக்கக் கடினம்.</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>பெட்டகத்தை உருவாக்கு</translation>
    </message>
    <message>
        <source>Making the vault. This takes a moment on purpose.</source>
        <translation>பெட்டகம் உருவாக்கப்படுகிறது. இது வேண்டுமென்றே சற்று நேரம் எடுக்கும்.</translation>
    </message>
    <message>
        <source>No passphrase. Whoever can use this account can open the vault.</source>
        <translation>கடவுச்சொற்றொடர் இல்லை. இந்தக் கணினிக் கணக்கைப் பயன்படுத்தக்கூடிய எவரும் பெட்டகத்தைத் திறக்கலாம்.</translation>
    </message>
    <message>
        <source>Nothing was made. Type them again.</source>
        <translation>எதுவும் உருவாக்கப்படவில்லை. அவற்றை மீண்டும் தட்டச்சு செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>கடவுச்சொற்றொடர்</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>நான் தட்டச்சு செய்வதைக் காட்டு</translation>
    </message>
    <message>
        <source>Suggest six words</source>
        <translation>ஆறு சொற்களைப் பரிந்துரை</translation>
    </message>
    <message>
        <source>The passphrase alone</source>
        <translation>கடவுச்சொற்றொடர் மட்டும்</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>அதையே மீண்டும் ஒருமுறை</translation>
    </message>
    <message>
        <source>The strongest: a copied disk does not open without this account, nor this account without you.</source>
        <translation>மிக வலுவானது: நகலெடுக்கப்பட்ட வட்டு இந்தக் கணினிக் கணக்கு இல்லாமல் திறக்காது; இந்தக் கணக்கும் நீங்கள் இல்லாமல் அதைத் திறக்காது.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>இரண்டு கடவுச்சொற்றொடர்களும் ஒன்றாக இல்லை.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring alone</source>
        <translation>இந்தக் கணினியின் சாவிக்கொத்து மட்டும்</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring and the passphrase</source>
        <translation>இந்தக் கணினியின் சாவிக்கொத்தும் கடவுச்சொற்றொடரும்</translation>
    </message>
    <message>
        <source>What opens it</source>
        <translation>எதனால் திறக்கும்</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>உங்கள் கடவுச்சொற்றொடர்</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>A file on a USB stick is better than one on this computer. A printer may keep a copy of what it prints: use one that you trust.</source>
        <translation>இந்தக் கணினியில் உள்ள கோப்பைவிட USB பென்டிரைவில் உள்ள கோப்பு நல்லது. அச்சுப்பொறி தான் அச்சிடுவதன் நகலை வைத்திருக்கக்கூடும்: நீங்கள் நம்பும் ஒன்றைப் பயன்படுத்துங்கள்.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>தொடர்</translation>
    </message>
    <message>
        <source>Here is the sheet once more.</source>
        <translation>இதோ மீண்டும் தாள்.</translation>
    </message>
    <message>
        <source>I have the sheet</source>
        <translation>தாள் என்னிடம் உள்ளது</translation>
    </message>
    <message>
        <source>In the key, the last line: which four characters follow {before}?</source>
        <translation>கடைசி வரியில் உள்ள சாவியில்: {before} என்பதை அடுத்து வரும் நான்கு எழுத்துகள் எவை?</translation>
    </message>
    <message>
        <source>Keep the old sheet</source>
        <translation>பழைய தாளையே வைத்திரு</translation>
    </message>
    <message>
        <source>Look again, or show the sheet again.</source>
        <translation>மீண்டும் பாருங்கள், அல்லது தாளை மீண்டும் காட்டச் சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>Nobody can reset the passphrase. With this sheet and the vault&apos;s files, everything can still be read, also without this program. Keep it away from this computer, where only you find it.</source>
        <translation>கடவுச்சொற்றொடரை யாராலும் மீட்டமைக்க முடியாது. இந்தத் தாளும் பெட்டகத்தின் கோப்புகளும் இருந்தால், இந்த நிரல் இல்லாமலும் எல்லாவற்றையும் படிக்க முடியும். இதை இந்தக் கணினியிலிருந்து விலகி, நீங்கள் மட்டும் கண்டெடுக்கக்கூடிய இடத்தில் வையுங்கள்.</translation>
    </message>
    <message>
        <source>Please type a little from your sheet. It shows that you have it and can read it.</source>
        <translation>தயவுசெய்து உங்கள் தாளிலிருந்து சிறிது தட்டச்சு செய்யுங்கள். தாள் உங்களிடம் உள்ளது, உங்களால் படிக்க முடிகிறது என்பதை இது காட்டும்.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>மீட்புத் தாள்</translation>
    </message>
    <message>
        <source>Save it as a page to print…</source>
        <translation>அச்சிடும் பக்கமாகச் சேமி…</translation>
    </message>
    <message>
        <source>Save it as a text file…</source>
        <translation>உரைக் கோப்பாகச் சேமி…</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>மீட்புத் தாளைச் சேமி</translation>
    </message>
    <message>
        <source>Show the sheet again</source>
        <translation>தாளை மீண்டும் காட்டு</translation>
    </message>
    <message>
        <source>Take the time you need.</source>
        <translation>தேவையான நேரத்தை எடுத்துக்கொள்ளுங்கள்.</translation>
    </message>
    <message>
        <source>That is not what the sheet says.</source>
        <translation>தாளில் இருப்பது இதுவல்ல.</translation>
    </message>
    <message>
        <source>The sheet is saved.</source>
        <translation>தாள் சேமிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Your recovery sheet</source>
        <translation>உங்கள் மீட்புத் தாள்</translation>
    </message>
</context>
<context>
    <name>SoFar</name>
    <message>
        <source>Nothing outside holds your custody log yet.</source>
        <translation>உங்கள் பாதுகாவல் பதிவேட்டின் தேதியைக் காட்ட வெளியே இன்னும் எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>What there is so far</source>
        <translation>இதுவரை உள்ளவை</translation>
    </message>
</context>
<context>
    <name>StampCard</name>
    <message>
        <source>1. Save a request, for example on a USB stick. It holds one hash and tells nothing else.</source>
        <translation>1. ஒரு கோரிக்கையைச் சேமியுங்கள், எடுத்துக்காட்டாக USB பென்டிரைவில். அதில் ஒரு ஹாஷ் மதிப்பு மட்டுமே உள்ளது; வேறு எதையும் அது சொல்லாது.</translation>
    </message>
    <message>
        <source>2. Have it carried to an authority from any computer. Its answer is a file, whose name often ends in .tsr.</source>
        <translation>2. எந்தக் கணினியிலிருந்தும் அதை ஓர் அமைப்பிடம் சேர்ப்பிக்கச் செய்யுங்கள். அதன் பதில் ஒரு கோப்பு; அதன் பெயர் பெரும்பாலும் .tsr என முடியும்.</translation>
    </message>
    <message>
        <source>3. Take in the answer here. You are asked for that file, and then for the authority&apos;s root certificate, which is on the authority&apos;s own site. The answer is checked first.</source>
        <translation>3. பதிலை இங்கே சேர்த்துக்கொள்ளுங்கள். முதலில் அந்தக் கோப்பும், பிறகு அமைப்பின் மூலச் சான்றிதழும் கேட்கப்படும்; அது அந்த அமைப்பின் சொந்தத் தளத்தில் இருக்கும். பதில் முதலில் சரிபார்க்கப்படும்.</translation>
    </message>
    <message>
        <source>A time stamp from an authority</source>
        <translation>ஓர் அமைப்பின் நேர முத்திரை</translation>
    </message>
    <message>
        <source>For lawyers and helpers. A time-stamping authority signs the date by its own clock, and whoever trusts that authority can check it.</source>
        <translation>வழக்கறிஞர்களுக்கும் உதவுபவர்களுக்கும். நேர முத்திரை அமைப்பு தன் சொந்தக் கடிகாரப்படி தேதியைக் கையொப்பமிடுகிறது; அந்த அமைப்பை நம்புபவர் அதைச் சரிபார்க்கலாம்.</translation>
    </message>
    <message>
        <source>Save a request…</source>
        <translation>கோரிக்கையைச் சேமி…</translation>
    </message>
    <message>
        <source>Show how it is done</source>
        <translation>எப்படிச் செய்வது</translation>
    </message>
    <message>
        <source>Take in the answer…</source>
        <translation>பதிலைச் சேர்த்துக்கொள்…</translation>
    </message>
    <message>
        <source>The authority&apos;s answer</source>
        <translation>அமைப்பின் பதில்</translation>
    </message>
    <message>
        <source>The authority&apos;s root certificate</source>
        <translation>அமைப்பின் மூலச் சான்றிதழ்</translation>
    </message>
    <message>
        <source>Where the request goes</source>
        <translation>கோரிக்கை எங்கே இருக்க வேண்டும்</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Could be guessed with patience</source>
        <translation>பொறுமையாக முயன்றால் ஊகிக்கலாம்</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>ஊகிக்க எளிது</translation>
    </message>
    <message>
        <source>Hard to guess</source>
        <translation>ஊகிக்கக் கடினம்</translation>
    </message>
    <message>
        <source>How hard it is to guess</source>
        <translation>ஊகிப்பது எவ்வளவு கடினம்</translation>
    </message>
    <message>
        <source>How hard it is to guess is shown here while you type.</source>
        <translation>ஊகிப்பது எவ்வளவு கடினம் என்பது நீங்கள் தட்டச்சு செய்யும்போது இங்கே காட்டப்படும்.</translation>
    </message>
    <message>
        <source>Still too short</source>
        <translation>இன்னும் மிகச் சிறியது</translation>
    </message>
    <message>
        <source>Very easy to guess</source>
        <translation>ஊகிக்க மிக எளிது</translation>
    </message>
    <message>
        <source>Very hard to guess</source>
        <translation>ஊகிக்க மிகக் கடினம்</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Back</source>
        <translation>பின்செல்</translation>
    </message>
    <message>
        <source>For support</source>
        <translation>உதவி கேட்பதற்கு</translation>
    </message>
    <message>
        <source>If you ask somebody for help with this program, this text can help them. It is not sent anywhere, and it is forgotten when the program ends. Look at it first: it holds no names, addresses, places or words of yours.</source>
        <translation>இந்த நிரலைப் பற்றி யாரிடமாவது உதவி கேட்டால், இந்த உரை அவர்களுக்கு உதவும். இது எங்கும் அனுப்பப்படாது; நிரல் முடியும்போது இது மறைந்துவிடும். முதலில் இதைப் பாருங்கள்: இதில் உங்கள் பெயர்களோ, முகவரிகளோ, இடங்களோ, சொற்களோ இல்லை.</translation>
    </message>
    <message>
        <source>Save it as a file…</source>
        <translation>கோப்பாகச் சேமி…</translation>
    </message>
    <message>
        <source>Save the text for support</source>
        <translation>உதவிக்கான உரையைச் சேமி</translation>
    </message>
    <message>
        <source>The text for support</source>
        <translation>உதவிக்கான உரை</translation>
    </message>
    <message>
        <source>The text is saved.</source>
        <translation>உரை சேமிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Times count from the start of the program, and sizes are rounded to powers of ten.</source>
        <translation>நேரங்கள் நிரல் தொடங்கியதிலிருந்து கணக்கிடப்படும்; அளவுகள் 10, 100, 1000 போன்ற எண்களுக்குத் தோராயமாக்கப்படும்.</translation>
    </message>
</context>
<context>
    <name>Ticks</name>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n கட்டம்</numerusform>
            <numerusform>%n கட்டங்கள்</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>What happened, in order</source>
        <translation>நடந்தவை, வரிசைப்படி</translation>
    </message>
    <message>
        <source>{line} Exactly: {value}</source>
        <translation>{line} துல்லியமாக: {value}</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>A text for support…</source>
        <translation>உதவிக்கான உரை…</translation>
    </message>
    <message>
        <source>Bring a backup back…</source>
        <translation>காப்பு நகலை மீட்டெடு…</translation>
    </message>
    <message>
        <source>If it is on a USB stick, it is as safe as the stick: put that in and try again.</source>
        <translation>அது USB பென்டிரைவில் இருந்தால், பென்டிரைவ் எவ்வளவு பாதுகாப்பாக உள்ளதோ அதுவும் அவ்வளவு பாதுகாப்பாக உள்ளது: பென்டிரைவைச் செருகி மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>Nothing was changed. What can still be read can be looked at; a backup stays whole.</source>
        <translation>எதுவும் மாற்றப்படவில்லை. இன்னும் படிக்க முடிவதைப் பார்க்கலாம்; காப்பு நகல் முழுமையாக இருக்கும்.</translation>
    </message>
    <message>
        <source>Nothing was changed. What is stored is there, encrypted, and a backup stays whole.</source>
        <translation>எதுவும் மாற்றப்படவில்லை. சேமித்தவை குறியாக்கம் செய்யப்பட்டு அங்கேயே உள்ளன; காப்பு நகல் முழுமையாக இருக்கும்.</translation>
    </message>
    <message>
        <source>Open it to look, without changing it</source>
        <translation>மாற்றாமல், பார்க்க மட்டும் திற</translation>
    </message>
    <message>
        <source>The vault is in another folder…</source>
        <translation>பெட்டகம் வேறு கோப்புறையில் உள்ளது…</translation>
    </message>
    <message>
        <source>Use the recovery sheet…</source>
        <translation>மீட்புத் தாளைப் பயன்படுத்து…</translation>
    </message>
    <message>
        <source>What is in the vault is safe. The recovery sheet opens it on any computer.</source>
        <translation>பெட்டகத்தில் உள்ளவை பாதுகாப்பாக உள்ளன. மீட்புத் தாள் அதை எந்தக் கணினியிலும் திறக்கும்.</translation>
    </message>
    <message>
        <source>What was saved before is safe. Nothing was changed.</source>
        <translation>முன்பு சேமித்தவை பாதுகாப்பாக உள்ளன. எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
</context>
<context>
    <name>TwinNotice</name>
    <message>
        <source>A covered picture would also go in uncovered</source>
        <translation>மறைக்கப்பட்ட ஒரு படம், மறைக்கப்படாமலும் உள்ளே போகும்</translation>
    </message>
    <message>
        <source>Cover the same parts there too</source>
        <translation>அங்கேயும் அதே பகுதிகளை மறை</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>விட்டுவிடு</translation>
    </message>
    <message>
        <source>{label} holds the same picture as {covered}, byte for byte. In {label} nothing is covered.</source>
        <translation>{label}, {covered} இரண்டிலும் ஒவ்வொரு பைட்டும் ஒரே படம். {label} இல் எதுவும் மறைக்கப்படவில்லை.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>I cannot open it</source>
        <translation>என்னால் திறக்க முடியவில்லை</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>பூட்டப்பட்டது</translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation>பெட்டகம் திறக்கப்படுகிறது…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>கடவுச்சொற்றொடர்</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>நான் தட்டச்சு செய்வதைக் காட்டு</translation>
    </message>
    <message>
        <source>The folder was moved, or it is on a stick or disk that is not there.</source>
        <translation>கோப்புறை இடம் மாறியிருக்கலாம், அல்லது அது உள்ள பென்டிரைவோ வட்டோ இணைக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>The vault&apos;s folder</source>
        <translation>பெட்டகத்தின் கோப்புறை</translation>
    </message>
    <message>
        <source>There is no vault in this folder now.</source>
        <translation>இந்தக் கோப்புறையில் இப்போது பெட்டகம் இல்லை.</translation>
    </message>
    <message>
        <source>This vault opens with this computer&apos;s keyring.</source>
        <translation>இந்தப் பெட்டகம் இந்தக் கணினியின் சாவிக்கொத்தால் திறக்கும்.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>திற</translation>
    </message>
    <message>
        <source>Where the vault is</source>
        <translation>பெட்டகம் இருக்கும் இடம்</translation>
    </message>
    <message>
        <source>Your passphrase opens the vault.</source>
        <translation>உங்கள் கடவுச்சொற்றொடர் பெட்டகத்தைத் திறக்கும்.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Altered: this is not as it was sealed.</source>
        <translation>மாற்றப்பட்டுள்ளது: இது முத்திரையிடப்பட்டபோது இருந்தது போல் இல்லை.</translation>
    </message>
    <message>
        <source>Cannot tell: not everything could be checked.</source>
        <translation>சொல்ல முடியவில்லை: எல்லாவற்றையும் சரிபார்க்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>Copies break by accident too. Another copy, sent by another way, may be intact.</source>
        <translation>நகல்கள் தற்செயலாகவும் பழுதாகும். வேறு வழியில் அனுப்பப்பட்ட இன்னொரு நகல் மாறாமல் இருக்கலாம்.</translation>
    </message>
    <message>
        <source>Evidence from outside shows when that was.</source>
        <translation>அது எப்போது என்பதை வெளியிலிருந்து வரும் ஆதாரம் காட்டுகிறது.</translation>
    </message>
    <message>
        <source>Intact: nothing has changed since it was sealed.</source>
        <translation>மாறவில்லை: முத்திரையிடப்பட்டதிலிருந்து எதுவும் மாறவில்லை.</translation>
    </message>
    <message>
        <source>Nothing by itself: neither who changed it, nor that it was meant.</source>
        <translation>தனியாக எதையும் காட்டாது: யார் மாற்றினார்கள் என்பதையும் காட்டாது, வேண்டுமென்றே மாற்றப்பட்டதா என்பதையும் காட்டாது.</translation>
    </message>
    <message>
        <source>Nothing in this PDF has changed since it was sealed by this key.</source>
        <translation>இந்தச் சாவியால் முத்திரையிடப்பட்டதிலிருந்து இந்த PDF கோப்பில் எதுவும் மாறவில்லை.</translation>
    </message>
    <message>
        <source>Nothing in this PDF has changed since it was sealed. Ask for the whole bundle as well.</source>
        <translation>முத்திரையிடப்பட்டதிலிருந்து இந்த PDF கோப்பில் எதுவும் மாறவில்லை. முழுத் தொகுப்பையும் கேட்டுப் பெறுங்கள்.</translation>
    </message>
    <message>
        <source>Nothing that is listed has changed since it was sealed by this key.</source>
        <translation>இந்தச் சாவியால் முத்திரையிடப்பட்டதிலிருந்து, பட்டியலில் உள்ள எதுவும் மாறவில்லை.</translation>
    </message>
    <message>
        <source>That says neither yes nor no. What was missing stands below.</source>
        <translation>இதற்கு ஆம் என்றும் சொல்ல முடியாது, இல்லை என்றும் சொல்ல முடியாது. எது இல்லை என்பது கீழே உள்ளது.</translation>
    </message>
    <message>
        <source>That the originals are the ones listed in it, nor anything that only the whole bundle can show. A forger can make a whole new report with a new key: so compare the fingerprint with the one that its owner reads out.</source>
        <translation>அசல்கள் இதில் பட்டியலிடப்பட்டவைதான் என்பதையும், முழுத் தொகுப்பால் மட்டுமே காட்டக்கூடிய எதையும் காட்டாது. போலி செய்பவர் புதிய சாவியுடன் முழுதாக ஒரு புதிய அறிக்கையை உருவாக்க முடியும்: எனவே கைரேகையை அதன் உரிமையாளர் படித்துக் காட்டுவதுடன் ஒப்பிடுங்கள்.</translation>
    </message>
    <message>
        <source>The report is intact. The originals were not there to compare.</source>
        <translation>அறிக்கை மாறவில்லை. ஒப்பிடுவதற்கு அசல்கள் இல்லை.</translation>
    </message>
    <message>
        <source>When that was, only the clock of the device says. Compare the fingerprint below.</source>
        <translation>அது எப்போது என்பதைச் சாதனக் கடிகாரம் மட்டுமே சொல்கிறது. கீழே உள்ள கைரேகையை ஒப்பிடுங்கள்.</translation>
    </message>
    <message>
        <source>Who changed it, or whether it broke by accident, cannot be told. Keep this copy.</source>
        <translation>யார் மாற்றினார்கள், அல்லது அது தற்செயலாகப் பழுதானதா என்று சொல்ல முடியவில்லை. இந்த நகலை வைத்துக்கொள்ளுங்கள்.</translation>
    </message>
    <message>
        <source>Who sat at the keyboard, that a page was genuine, that the clock of the device was right, or that nothing else was left out. A forger can make a whole new bundle with a new key: so compare the fingerprint with the one that its owner reads out.</source>
        <translation>விசைப்பலகையின் முன் இருந்தது யார், ஒரு பக்கம் உண்மையானதா, சாதனக் கடிகாரம் சரியாக இருந்ததா, வேறு எதுவும் விடப்படவில்லையா என்பவற்றைக் காட்டாது. போலி செய்பவர் புதிய சாவியுடன் முழுதாக ஒரு புதிய தொகுப்பை உருவாக்க முடியும்: எனவே கைரேகையை அதன் உரிமையாளர் படித்துக் காட்டுவதுடன் ஒப்பிடுங்கள்.</translation>
    </message>
</context>
<context>
    <name>VerdictView</name>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation>
            <numerusform>%n சான்றுப்பொருள்</numerusform>
            <numerusform>%n சான்றுப்பொருள்கள்</numerusform>
        </translation>
    </message>
    <message>
        <source>A printer may keep a copy of what it prints.</source>
        <translation>அச்சுப்பொறி தான் அச்சிடுவதன் நகலை வைத்திருக்கக்கூடும்.</translation>
    </message>
    <message>
        <source>Call its owner on a number that you knew before, and let them read their words to you. Type or paste them here: they must be the ones above.</source>
        <translation>உங்களுக்கு முன்பே தெரிந்த எண்ணில் அதன் உரிமையாளரை அழைத்து, அவரது சொற்களைப் படித்துக் காட்டச் சொல்லுங்கள். அவற்றை இங்கே தட்டச்சு செய்யுங்கள் அல்லது ஒட்டுங்கள்: அவை மேலே உள்ளவையாகவே இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>Checked {moment} by the clock of this device</source>
        <translation>சரிபார்த்தது: {moment}, இந்தச் சாதனக் கடிகாரத்தின்படி</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>ஒப்பிடு</translation>
    </message>
    <message>
        <source>Eight words</source>
        <translation>எட்டுச் சொற்கள்</translation>
    </message>
    <message>
        <source>Fingerprint of the key that sealed it</source>
        <translation>முத்திரையிட்ட சாவியின் கைரேகை</translation>
    </message>
    <message numerus="yes">
        <source>In %n of them a redacted copy stands for the original</source>
        <translation>
            <numerusform>அவற்றுள் %n-இல் அசலுக்குப் பதிலாக மறைக்கப்பட்ட நகல் உள்ளது</numerusform>
            <numerusform>அவற்றுள் %n-இல் அசலுக்குப் பதிலாக மறைக்கப்பட்ட நகல் உள்ளது</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the result…</source>
        <translation>முடிவை அச்சிடு…</translation>
    </message>
    <message>
        <source>SHA-256 of {file}: {hash}</source>
        <translation>{file} கோப்பின் SHA-256: {hash}</translation>
    </message>
    <message>
        <source>The words that its owner read out</source>
        <translation>அதன் உரிமையாளர் படித்துக் காட்டிய சொற்கள்</translation>
    </message>
    <message>
        <source>What only the whole bundle can show</source>
        <translation>முழுத் தொகுப்பால் மட்டுமே காட்டக்கூடியது</translation>
    </message>
    <message>
        <source>What speaks against it, or stays open</source>
        <translation>இதற்கு எதிராக உள்ளது, அல்லது இன்னும் தெளிவாகாதது</translation>
    </message>
    <message>
        <source>What this does not show</source>
        <translation>இது காட்டாதது</translation>
    </message>
    <message>
        <source>What this shows</source>
        <translation>இது காட்டுவது</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>சரிபார்க்கப்பட்டது</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>கொடுக்கப்பட்டது</translation>
    </message>
    <message>
        <source>With Evidence Desktop {version}</source>
        <translation>Evidence Desktop {version} மூலம்</translation>
    </message>
</context>
<context>
    <name>Volume</name>
    <message>
        <source>I have written them down</source>
        <translation>நான் எழுதிவைத்துவிட்டேன்</translation>
    </message>
    <message numerus="yes">
        <source>In %n of them a covered picture stands for the original.</source>
        <translation>
            <numerusform>அவற்றில் %n சான்றுப்பொருளில், அசலுக்குப் பதிலாக மறைக்கப்பட்ட படம் உள்ளது.</numerusform>
            <numerusform>அவற்றில் %n சான்றுப்பொருள்களில், அசலுக்குப் பதிலாக மறைக்கப்பட்ட படம் உள்ளது.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n exhibit(s)</source>
        <translation>
            <numerusform>இதில் %n சான்றுப்பொருள் உள்ளது</numerusform>
            <numerusform>இதில் %n சான்றுப்பொருள்கள் உள்ளன</numerusform>
        </translation>
    </message>
    <message>
        <source>Read them out now, or write them down. They stay sealed in your vault until you say that you have; after that nobody can find them again.</source>
        <translation>இப்போதே வாசித்துச் சொல்லுங்கள், அல்லது எழுதிவையுங்கள். எழுதிவைத்ததாக நீங்கள் சொல்லும் வரை அவை உங்கள் பெட்டகத்தில் முத்திரையிடப்பட்டிருக்கும்; அதன் பிறகு யாராலும் அவற்றைக் கண்டுபிடிக்க முடியாது.</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the bundle</source>
        <translation>தொகுப்பின் SHA-256</translation>
    </message>
    <message>
        <source>The bundle</source>
        <translation>தொகுப்பு</translation>
    </message>
    <message>
        <source>The redacted one</source>
        <translation>மறைக்கப்பட்டது</translation>
    </message>
    <message>
        <source>The six words that open it</source>
        <translation>அதைத் திறக்கும் ஆறு சொற்கள்</translation>
    </message>
    <message>
        <source>The unredacted one</source>
        <translation>மறைக்கப்படாதது</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>அது இருக்கும் இடம்</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A computer that only you use is safer.</source>
        <translation>நீங்கள் மட்டும் பயன்படுத்தும் கணினி அதிகப் பாதுகாப்பானது.</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>தொடங்குவதற்கு முன்</translation>
    </message>
    <message>
        <source>Can anyone else use or watch this computer?</source>
        <translation>வேறு யாராவது இந்தக் கணினியைப் பயன்படுத்தவோ கண்காணிக்கவோ முடியுமா?</translation>
    </message>
    <message>
        <source>Everything you capture is kept in a vault: encrypted, on this computer only. Nothing is sent anywhere.</source>
        <translation>நீங்கள் பிடிக்கும் அனைத்தும் ஒரு பெட்டகத்தில் வைக்கப்படும்: குறியாக்கம் செய்து, இந்தக் கணினியில் மட்டும். எதுவும் எங்கும் அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>For example, somebody knows the password or set it up for you.</source>
        <translation>எடுத்துக்காட்டாக, ஒருவருக்குக் கடவுச்சொல் தெரியும், அல்லது அவர்தான் இதை உங்களுக்கு அமைத்துத் தந்தார்.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>தொடர்</translation>
    </message>
    <message>
        <source>Good. This computer is a fine place for the vault.</source>
        <translation>நல்லது. இந்தக் கணினி பெட்டகத்துக்கு ஏற்ற இடம்.</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation>எனக்கு உறுதியாகத் தெரியவில்லை</translation>
    </message>
    <message>
        <source>I have a backup</source>
        <translation>என்னிடம் காப்பு நகல் உள்ளது</translation>
    </message>
    <message>
        <source>If in doubt, a computer that only you use is safer.</source>
        <translation>சந்தேகமாக இருந்தால், நீங்கள் மட்டும் பயன்படுத்தும் கணினி அதிகப் பாதுகாப்பானது.</translation>
    </message>
    <message>
        <source>Lock the vault when you leave the computer.</source>
        <translation>கணினியை விட்டுச் செல்லும்போது பெட்டகத்தைப் பூட்டுங்கள்.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>இல்லை</translation>
    </message>
    <message>
        <source>Only you sign in, and nobody else has put programs on it.</source>
        <translation>நீங்கள் மட்டுமே உள்நுழைகிறீர்கள்; வேறு யாரும் இதில் நிரல்களை நிறுவவில்லை.</translation>
    </message>
    <message>
        <source>Whoever watches this one may see what you type and capture. If you can, use another. If this is the only one, put the vault on a USB stick that you carry and let the passphrase alone open it.</source>
        <translation>இந்தக் கணினியைக் கண்காணிப்பவர் நீங்கள் தட்டச்சு செய்வதையும் பிடிப்பதையும் பார்க்கக்கூடும். முடிந்தால் வேறொன்றைப் பயன்படுத்துங்கள். இது மட்டுமே இருந்தால், பெட்டகத்தை நீங்கள் உடன் எடுத்துச் செல்லும் USB பென்டிரைவில் வைத்து, கடவுச்சொற்றொடரால் மட்டும் திறக்குமாறு அமையுங்கள்.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ஆம்</translation>
    </message>
    <message>
        <source>You can go on here. A vault on a USB stick that you carry, opened by the passphrase alone, leaves less behind on this computer.</source>
        <translation>நீங்கள் இங்கே தொடரலாம். நீங்கள் உடன் எடுத்துச் செல்லும் USB பென்டிரைவில் பெட்டகத்தை வைத்து, கடவுச்சொற்றொடரால் மட்டும் திறந்தால், இந்தக் கணினியில் குறைவான தடயங்களே இருக்கும்.</translation>
    </message>
    <message>
        <source>Your answer is not kept. It only decides what you read on the next page.</source>
        <translation>உங்கள் பதில் சேமிக்கப்படாது. அடுத்த பக்கத்தில் நீங்கள் எதைப் படிப்பீர்கள் என்பதை மட்டுமே அது முடிவு செய்யும்.</translation>
    </message>
</context>
<context>
    <name>WhatStep</name>
    <message numerus="yes">
        <source>%n deleted and left out</source>
        <translation>
            <numerusform>%n நீக்கப்பட்டு, சேர்க்கப்படவில்லை</numerusform>
            <numerusform>%n நீக்கப்பட்டு, சேர்க்கப்படவில்லை</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation>
            <numerusform>%n சான்றுப்பொருள்</numerusform>
            <numerusform>%n சான்றுப்பொருள்கள்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s) chosen</source>
        <translation>
            <numerusform>%n சான்றுப்பொருள் தேர்ந்தெடுக்கப்பட்டது</numerusform>
            <numerusform>%n சான்றுப்பொருள்கள் தேர்ந்தெடுக்கப்பட்டன</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them an address without a picture</source>
        <translation>
            <numerusform>அவற்றில் %n படம் இல்லாத முகவரி</numerusform>
            <numerusform>அவற்றில் %n படம் இல்லாத முகவரிகள்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) have covered parts.</source>
        <translation>
            <numerusform>%n படத்தில் மறைக்கப்பட்ட பகுதிகள் உள்ளன.</numerusform>
            <numerusform>%n படங்களில் மறைக்கப்பட்ட பகுதிகள் உள்ளன.</numerusform>
        </translation>
    </message>
    <message>
        <source>A word…</source>
        <translation>ஒரு சொல்…</translation>
    </message>
    <message>
        <source>Both, as two bundles</source>
        <translation>இரண்டும், இரண்டு தொகுப்புகளாக</translation>
    </message>
    <message>
        <source>Cover parts of a picture…</source>
        <translation>படத்தின் பகுதிகளை மறை…</translation>
    </message>
    <message>
        <source>Covered parts of pictures</source>
        <translation>படங்களின் மறைக்கப்பட்ட பகுதிகள்</translation>
    </message>
    <message>
        <source>Covered pictures stand in place of their originals, which stay out.</source>
        <translation>அசல்களுக்குப் பதிலாக மறைக்கப்பட்ட படங்கள் இருக்கும்; அசல்கள் சேர்க்கப்படாது.</translation>
    </message>
    <message>
        <source>Every original as it was sealed, nothing covered.</source>
        <translation>ஒவ்வோர் அசலும் முத்திரையிடப்பட்டபடி; எதுவும் மறைக்கப்படாது.</translation>
    </message>
    <message>
        <source>Everything that is kept</source>
        <translation>வைத்திருக்கும் அனைத்தும்</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>சான்றுப்பொருள்கள்</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>பட்டியலில் தேடு</translation>
    </message>
    <message>
        <source>Nothing is covered yet. You can cover faces, addresses or anything else with solid boxes.</source>
        <translation>இன்னும் எதுவும் மறைக்கப்படவில்லை. முகங்கள், முகவரிகள் அல்லது வேறு எதையும் முழுமையாக மறைக்கும் கட்டங்களால் மறைக்கலாம்.</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>மறைக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Sealed apart, so that you can give each to somebody else.</source>
        <translation>தனித்தனியாக முத்திரையிடப்படும்; எனவே ஒவ்வொன்றையும் வேறு வேறு நபருக்குக் கொடுக்கலாம்.</translation>
    </message>
    <message>
        <source>Unredacted</source>
        <translation>மறைக்கப்படாதது</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>எதெல்லாம் சேரும்</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Evidence Desktop</source>
        <translation>Evidence Desktop</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>மறை</translation>
    </message>
    <message>
        <source>Hide this window and lock at once ({key})</source>
        <translation>இந்தச் சாளரத்தை மறைத்து, உடனே பூட்டு ({key})</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>பூட்டு</translation>
    </message>
    <message>
        <source>Lock now ({key})</source>
        <translation>இப்போதே பூட்டு ({key})</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>குறிப்புகள்</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>திறக்கிறது…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>பக்கங்கள்</translation>
    </message>
</context>
<context>
    <name>WindowsPage</name>
    <message>
        <source>Back</source>
        <translation>பின்செல்</translation>
    </message>
    <message>
        <source>Capture it</source>
        <translation>இதைப் பிடி</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>மீண்டும் பார்</translation>
    </message>
    <message>
        <source>No other window can be seen.</source>
        <translation>வேறு எந்தச் சாளரமும் தெரியவில்லை.</translation>
    </message>
    <message>
        <source>Open it, or take it out of its minimised state, and look again.</source>
        <translation>அதைத் திறக்கவும், அல்லது சிறிதாக்கியிருந்தால் மீண்டும் பெரிதாக்கவும். பிறகு மீண்டும் பாருங்கள்.</translation>
    </message>
    <message>
        <source>Which window?</source>
        <translation>எந்தச் சாளரம்?</translation>
    </message>
    <message>
        <source>Window without a title</source>
        <translation>தலைப்பு இல்லாத சாளரம்</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>சாளரங்கள்</translation>
    </message>
    <message>
        <source>{width} by {height} pixels</source>
        <translation>{width} x {height} பிக்சல்கள்</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>I have written them down</source>
        <translation>நான் எழுதிவைத்துவிட்டேன்</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>சொற்களைக் காட்டு</translation>
    </message>
    <message>
        <source>The bundle</source>
        <translation>தொகுப்பு</translation>
    </message>
    <message>
        <source>The words that open a bundle are still here</source>
        <translation>ஒரு தொகுப்பைத் திறக்கும் சொற்கள் இன்னும் இங்கே உள்ளன</translation>
    </message>
    <message>
        <source>You have not said yet that you have written them down.</source>
        <translation>அவற்றை எழுதிவைத்ததாக நீங்கள் இன்னும் சொல்லவில்லை.</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Stop</source>
        <translation>நிறுத்து</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>நிறுத்துகிறது…</translation>
    </message>
</context>
<context>
    <name>aim</name>
    <message>
        <source>Screen {number}, bottom</source>
        <translation>திரை {number}, கீழ்ப்பகுதி</translation>
    </message>
    <message>
        <source>Screen {number}, left</source>
        <translation>திரை {number}, இடப்பகுதி</translation>
    </message>
    <message>
        <source>Screen {number}, middle</source>
        <translation>திரை {number}, நடுப்பகுதி</translation>
    </message>
    <message>
        <source>Screen {number}, right</source>
        <translation>திரை {number}, வலப்பகுதி</translation>
    </message>
    <message>
        <source>Screen {number}, top</source>
        <translation>திரை {number}, மேல்பகுதி</translation>
    </message>
    <message>
        <source>{width} by {height}</source>
        <translation>{width} x {height}</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A box lies outside the picture.</source>
        <translation>ஒரு கட்டம் படத்துக்கு வெளியே உள்ளது.</translation>
    </message>
    <message>
        <source>A bundle cannot be written as {container} like this.</source>
        <translation>தொகுப்பை இப்படி {container} வடிவில் எழுத முடியாது.</translation>
    </message>
    <message>
        <source>A few words are enough, such as “removed”.</source>
        <translation>“நீக்கப்பட்டது” போன்ற சில சொற்களே போதும்.</translation>
    </message>
    <message>
        <source>A field is longer than {limit:,} characters.</source>
        <translation>ஒரு புலத்தில் {limit:,} எழுத்துகளுக்கு மேல் உள்ளன.</translation>
    </message>
    <message>
        <source>A larger box covers as well.</source>
        <translation>பெரிய கட்டம் ஒன்றும் அதே அளவு மறைக்கும்.</translation>
    </message>
    <message>
        <source>A name such as the platform&apos;s.</source>
        <translation>தளத்தின் பெயர் போன்ற ஒரு பெயர்.</translation>
    </message>
    <message>
        <source>A part of the vault was changed or belongs to another vault.</source>
        <translation>பெட்டகத்தின் ஒரு பகுதி மாற்றப்பட்டுள்ளது, அல்லது அது வேறொரு பெட்டகத்துக்கு உரியது.</translation>
    </message>
    <message>
        <source>A picture can have {most} boxes at most.</source>
        <translation>ஒரு படத்தில் அதிகபட்சம் {most} கட்டங்கள் இருக்கலாம்.</translation>
    </message>
    <message>
        <source>A picture of a checkpoint is a PNG or an SVG.</source>
        <translation>சரிபார்ப்புப் புள்ளியின் படம் PNG அல்லது SVG ஆக இருக்கும்.</translation>
    </message>
    <message>
        <source>A report alone holds nothing to compare a checkpoint with.</source>
        <translation>தனி அறிக்கையில், சரிபார்ப்புப் புள்ளியுடன் ஒப்பிட எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>An address has no spaces or line breaks.</source>
        <translation>முகவரியில் இடைவெளியோ வரி முறிப்போ இருக்காது.</translation>
    </message>
    <message>
        <source>An entry of the custody log cannot be accepted. {why}</source>
        <translation>பாதுகாவல் பதிவேட்டின் ஒரு பதிவை ஏற்க முடியவில்லை. {why}</translation>
    </message>
    <message>
        <source>An entry of the custody log cannot be accepted: {why}.</source>
        <translation>பாதுகாவல் பதிவேட்டின் ஒரு பதிவை ஏற்க முடியவில்லை: {why}.</translation>
    </message>
    <message>
        <source>Ask for the key again: nobody could open a file that is encrypted for it.</source>
        <translation>சாவியை மீண்டும் கேட்டு வாங்குங்கள்: இதற்காகக் குறியாக்கம் செய்யப்பட்ட கோப்பை யாராலும் திறக்க முடியாது.</translation>
    </message>
    <message>
        <source>Capture or import something first.</source>
        <translation>முதலில் எதையாவது பிடியுங்கள் அல்லது இறக்குமதி செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard&apos;s language, and try again. Nothing was changed.</source>
        <translation>Caps Lock-ஐயும் விசைப்பலகையின் மொழியையும் பார்த்துவிட்டு, மீண்டும் முயலுங்கள். எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard&apos;s language, and try again. Nothing was changed. If you are sure of it, the key in the system keyring was replaced: use the recovery sheet.</source>
        <translation>Caps Lock-ஐயும் விசைப்பலகையின் மொழியையும் பார்த்துவிட்டு, மீண்டும் முயலுங்கள். எதுவும் மாற்றப்படவில்லை. கடவுச்சொற்றொடர் சரி என்று உறுதியாக இருந்தால், கணினி சாவிக்கொத்தில் உள்ள சாவி மாற்றப்பட்டுள்ளது: மீட்புத் தாளைப் பயன்படுத்துங்கள்.</translation>
    </message>
    <message>
        <source>Check that your account may open it, or copy it to your own folder and add the copy.</source>
        <translation>இதைத் திறக்க உங்கள் கணக்குக்கு அனுமதி உள்ளதா என்று பாருங்கள். அல்லது இதை உங்கள் சொந்தக் கோப்புறைக்கு நகலெடுத்து, அந்த நகலைச் சேருங்கள்.</translation>
    </message>
    <message>
        <source>Check the name, or choose the file again.</source>
        <translation>பெயரைச் சரிபாருங்கள், அல்லது கோப்பை மீண்டும் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>Check the whole bundle with it.</source>
        <translation>அதைக் கொண்டு முழுத் தொகுப்பையும் சரிபாருங்கள்.</translation>
    </message>
    <message>
        <source>Choose a number from 1 to {count}.</source>
        <translation>1 முதல் {count} வரை ஓர் எண்ணைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>Choose a place outside, best on another disk.</source>
        <translation>வெளியே ஓர் இடத்தைத் தேர்ந்தெடுங்கள். வேறொரு வட்டில் இருந்தால் இன்னும் நல்லது.</translation>
    </message>
    <message>
        <source>Choose an X11 (Xorg) session when you log in, or take a picture with the desktop&apos;s own tool and import it.</source>
        <translation>கணினியில் உள்நுழையும்போது X11 (Xorg) அமர்வைத் தேர்ந்தெடுங்கள். அல்லது கணினியின் சொந்தக் கருவியால் படம் எடுத்து, அதை இறக்குமதி செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>Choose an empty folder for the new vault.</source>
        <translation>புதிய பெட்டகத்துக்கு ஒரு காலியான கோப்புறையைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>Choose an empty folder for the restored vault.</source>
        <translation>மீட்டெடுக்கும் பெட்டகத்துக்கு ஒரு காலியான கோப்புறையைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>வேறொரு கோப்பைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>Choose another name; nothing was changed.</source>
        <translation>வேறொரு பெயரைத் தேர்ந்தெடுங்கள்; எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>வேறோர் இடத்தைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>Choose it again. If it is on a stick or another disk, connect that first.</source>
        <translation>மீண்டும் தேர்ந்தெடுங்கள். அது பென்டிரைவிலோ வேறு வட்டிலோ இருந்தால், முதலில் அதை இணையுங்கள்.</translation>
    </message>
    <message>
        <source>Choose its folder, or make a new vault with init.</source>
        <translation>அதன் கோப்புறையைத் தேர்ந்தெடுங்கள், அல்லது init மூலம் புதிய பெட்டகத்தை உருவாக்குங்கள்.</translation>
    </message>
    <message>
        <source>Choose one and try again.</source>
        <translation>ஒன்றைத் தேர்ந்தெடுத்து, மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>Choose one of {known}.</source>
        <translation>இவற்றில் ஒன்றைத் தேர்ந்தெடுங்கள்: {known}.</translation>
    </message>
    <message>
        <source>Choose the authority&apos;s root certificate; its name often ends in .pem, .crt or .cer.</source>
        <translation>அந்த அமைப்பின் மூலச் சான்றிதழைத் தேர்ந்தெடுக்கவும்; அதன் பெயர் பெரும்பாலும் .pem, .crt அல்லது .cer என முடியும்.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>கோப்பை மீண்டும் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>Choose the files themselves; a folder can be added as a zip.</source>
        <translation>கோப்புகளையே தேர்ந்தெடுங்கள்; ஒரு கோப்புறையை zip கோப்பாகச் சேர்க்கலாம்.</translation>
    </message>
    <message>
        <source>Choose the window again. Nothing was stored.</source>
        <translation>சாளரத்தை மீண்டும் தேர்ந்தெடுங்கள். எதுவும் சேமிக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Close it and open it again.</source>
        <translation>இதை மூடிவிட்டு மீண்டும் திறக்கவும்.</translation>
    </message>
    <message>
        <source>Close it there first. Only one program at a time may write to a vault.</source>
        <translation>முதலில் அங்கே மூடுங்கள். ஒரு நேரத்தில் ஒரே ஒரு நிரல் மட்டுமே பெட்டகத்தில் எழுதலாம்.</translation>
    </message>
    <message>
        <source>Close other programs and try again. Nothing was changed.</source>
        <translation>மற்ற நிரல்களை மூடிவிட்டு மீண்டும் முயலுங்கள். எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>Close the vault and open it again.</source>
        <translation>பெட்டகத்தை மூடிவிட்டு மீண்டும் திறக்கவும்.</translation>
    </message>
    <message>
        <source>Compare it with the paper or the message that it came from, letter by letter.</source>
        <translation>இது வந்த தாளுடன் அல்லது செய்தியுடன், எழுத்து எழுத்தாக ஒப்பிட்டுப் பாருங்கள்.</translation>
    </message>
    <message>
        <source>Copy it again from its source, with every line.</source>
        <translation>மூலத்திலிருந்து, எல்லா வரிகளுடனும், மீண்டும் நகலெடுங்கள்.</translation>
    </message>
    <message>
        <source>Copy it from the browser&apos;s bar.</source>
        <translation>உலாவியின் முகவரிப் பட்டையிலிருந்து நகலெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Deleting needs a reason.</source>
        <translation>நீக்குவதற்கு ஒரு காரணம் தேவை.</translation>
    </message>
    <message>
        <source>Draw one over what is to be covered.</source>
        <translation>மறைக்க வேண்டிய இடத்தின் மேல் ஒரு கட்டம் வரையுங்கள்.</translation>
    </message>
    <message>
        <source>Entries of the custody log are missing, so nothing can be proven.</source>
        <translation>பாதுகாவல் பதிவேட்டில் சில பதிவுகள் இல்லை. அதனால் எதையும் நிரூபிக்க முடியாது.</translation>
    </message>
    <message>
        <source>Everything that was saved before stays saved.</source>
        <translation>முன்பு சேமித்தவை அனைத்தும் சேமித்தபடியே இருக்கும்.</translation>
    </message>
    <message>
        <source>Four or more unrelated words are easy to remember and hard to guess.</source>
        <translation>ஒன்றோடொன்று தொடர்பில்லாத நான்கு அல்லது அதற்கு மேற்பட்ட சொற்கள் நினைவில் வைக்க எளிது, ஊகிக்கக் கடினம்.</translation>
    </message>
    <message>
        <source>Get the authority&apos;s root certificate, as a PEM or DER file, from its own site.</source>
        <translation>அந்த அமைப்பின் மூலச் சான்றிதழை, PEM அல்லது DER கோப்பாக, அதன் சொந்தத் தளத்திலிருந்து பெறவும்.</translation>
    </message>
    <message>
        <source>Hand it over in parts: choose some of the exhibits for each bundle.</source>
        <translation>பகுதி பகுதியாக ஒப்படையுங்கள்: ஒவ்வொரு தொகுப்புக்கும் சில சான்றுப்பொருட்களைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>If it should not be empty, save or download it again and then add it.</source>
        <translation>இது காலியாக இருக்கக் கூடாது என்றால், மீண்டும் சேமித்து அல்லது பதிவிறக்கி, பிறகு சேருங்கள்.</translation>
    </message>
    <message>
        <source>Import it as a file.</source>
        <translation>அதை ஒரு கோப்பாக இறக்குமதி செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>It is 62 characters long and begins with age1.</source>
        <translation>அதில் 62 எழுத்துகள் இருக்கும்; அது age1 என்று தொடங்கும்.</translation>
    </message>
    <message>
        <source>It is 74 characters long and begins with AGE-SECRET-KEY-1.</source>
        <translation>அதில் 74 எழுத்துகள் இருக்கும்; அது AGE-SECRET-KEY-1 என்று தொடங்கும்.</translation>
    </message>
    <message>
        <source>It is another vault&apos;s, or one that a newer sheet replaced. The sheet names its vault near the top.</source>
        <translation>இது வேறொரு பெட்டகத்தின் தாள், அல்லது இதற்குப் பதிலாகப் புதிய தாள் ஒன்று வந்துள்ளது. எந்தப் பெட்டகத்தின் தாள் என்பது அதன் மேற்பகுதியில் இருக்கும்.</translation>
    </message>
    <message>
        <source>It is not said yet what they answered.</source>
        <translation>அவர்கள் என்ன பதில் சொன்னார்கள் என்று இன்னும் குறிப்பிடவில்லை.</translation>
    </message>
    <message>
        <source>It is not said yet who received the report.</source>
        <translation>புகாரை யார் பெற்றார் என்று இன்னும் குறிப்பிடவில்லை.</translation>
    </message>
    <message>
        <source>It is the line that begins with AGE-SECRET-KEY-1.</source>
        <translation>அது AGE-SECRET-KEY-1 என்று தொடங்கும் வரி.</translation>
    </message>
    <message>
        <source>It is {count} words or 64 hex digits, as its owner reads them out.</source>
        <translation>அதில் {count} சொற்கள் அல்லது 64 பதினாறெண் (hex) இலக்கங்கள் இருக்கும்; அதன் உரிமையாளர் வாசிப்பது போலவே.</translation>
    </message>
    <message>
        <source>It is {count} words or 64 hex digits, as its owner reads them out. &apos;{word}&apos; is not one of the words.</source>
        <translation>அதில் {count} சொற்கள் அல்லது 64 பதினாறெண் (hex) இலக்கங்கள் இருக்கும்; அதன் உரிமையாளர் வாசிப்பது போலவே. &apos;{word}&apos; அந்தச் சொற்களில் ஒன்று அல்ல.</translation>
    </message>
    <message>
        <source>It may be another kind of file, or it was damaged on the way.</source>
        <translation>இது வேறு வகைக் கோப்பாக இருக்கலாம், அல்லது வரும் வழியில் சேதமடைந்திருக்கலாம்.</translation>
    </message>
    <message>
        <source>It may have been encrypted for another key, or the passphrase has a typing error.</source>
        <translation>இது வேறொரு சாவிக்காகக் குறியாக்கம் செய்யப்பட்டிருக்கலாம், அல்லது கடவுச்சொற்றொடரில் தட்டச்சுப் பிழை இருக்கலாம்.</translation>
    </message>
    <message>
        <source>It may have been replaced. Restore the vault with the recovery sheet.</source>
        <translation>இது வேறொன்றாக மாற்றப்பட்டிருக்கலாம். மீட்புத் தாளைக் கொண்டு பெட்டகத்தை மீட்டெடுங்கள்.</translation>
    </message>
    <message>
        <source>It stays in the log, so that nobody has to guess.</source>
        <translation>யாரும் ஊகிக்க வேண்டியிராதபடி, அது பதிவேட்டில் இருக்கும்.</translation>
    </message>
    <message>
        <source>It takes {mebibytes} MiB for a moment. Close other programs and try again.</source>
        <translation>இதற்குச் சிறிது நேரத்துக்கு {mebibytes} MiB தேவை. மற்ற நிரல்களை மூடிவிட்டு மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>It was changed by another program. Restore the vault with the recovery sheet.</source>
        <translation>அதை வேறொரு நிரல் மாற்றியுள்ளது. மீட்புத் தாளைக் கொண்டு பெட்டகத்தை மீட்டெடுங்கள்.</translation>
    </message>
    <message>
        <source>It was opened for reading only.</source>
        <translation>இது வாசிப்பதற்கு மட்டுமே திறக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>It was removed from there. Nothing is lost: restore the vault with the recovery sheet.</source>
        <translation>அது அங்கிருந்து அகற்றப்பட்டுள்ளது. எதுவும் இழக்கப்படவில்லை: மீட்புத் தாளைக் கொண்டு பெட்டகத்தை மீட்டெடுங்கள்.</translation>
    </message>
    <message>
        <source>Its record and its hash are still there. Put the file back from a backup.</source>
        <translation>அதன் விவரக்குறிப்பும் ஹாஷ் மதிப்பும் இன்னும் உள்ளன. காப்பு நகலிலிருந்து கோப்பை மீண்டும் வையுங்கள்.</translation>
    </message>
    <message>
        <source>Its record and its hash still are. Put the file back from a backup.</source>
        <translation>அதன் விவரக்குறிப்பும் ஹாஷ் மதிப்பும் இன்னும் உள்ளன. காப்பு நகலிலிருந்து கோப்பை மீண்டும் வையுங்கள்.</translation>
    </message>
    <message>
        <source>Its record, its hash and the reason are still in the log.</source>
        <translation>அதன் விவரக்குறிப்பு, ஹாஷ் மதிப்பு, காரணம் ஆகியவை இன்னும் பதிவேட்டில் உள்ளன.</translation>
    </message>
    <message>
        <source>Leave it out of the bundle.</source>
        <translation>அதைத் தொகுப்பில் சேர்க்காமல் விடுங்கள்.</translation>
    </message>
    <message>
        <source>Let its name end in .png or .svg.</source>
        <translation>அதன் பெயர் .png அல்லது .svg என முடியட்டும்.</translation>
    </message>
    <message>
        <source>Log in as the user who made the vault on this computer, or restore it with the recovery sheet.</source>
        <translation>இந்தக் கணினியில் பெட்டகத்தை உருவாக்கிய பயனராக உள்நுழையுங்கள், அல்லது மீட்புத் தாளைக் கொண்டு மீட்டெடுங்கள்.</translation>
    </message>
    <message>
        <source>Log in to the desktop as usual and try again, or set the vault up with a passphrase alone.</source>
        <translation>வழக்கம்போல் கணினியில் உள்நுழைந்து மீண்டும் முயலுங்கள், அல்லது பெட்டகத்தைக் கடவுச்சொற்றொடர் மட்டும் கொண்டு அமையுங்கள்.</translation>
    </message>
    <message>
        <source>Look for lines that begin with evidence-desktop/ and copy all of them, to the end of the long last one.</source>
        <translation>evidence-desktop/ எனத் தொடங்கும் வரிகளைத் தேடி, நீளமான கடைசி வரியின் முடிவு வரை அனைத்தையும் நகலெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Make it first, or choose another one.</source>
        <translation>முதலில் அதை உருவாக்குங்கள், அல்லது வேறொன்றைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>Move it onto the picture and try again.</source>
        <translation>அதைப் படத்தின் மேல் நகர்த்தி, மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>Name another file, or check without one.</source>
        <translation>வேறொரு கோப்பைக் குறிப்பிடவும், அல்லது அது இல்லாமல் சரிபார்க்கவும்.</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>வேறொரு கோப்பைக் குறிப்பிடவும்.</translation>
    </message>
    <message>
        <source>Name at least one field.</source>
        <translation>குறைந்தது ஒரு புலத்தையாவது குறிப்பிடுங்கள்.</translation>
    </message>
    <message>
        <source>No bundle was written. Run an audit of the vault to see what happened to it.</source>
        <translation>எந்தத் தொகுப்பும் எழுதப்படவில்லை. பெட்டகத்துக்கு என்ன ஆனது என்று அறிய, அதை முழுமையாகச் சரிபாருங்கள்.</translation>
    </message>
    <message>
        <source>No screen can be reached from here.</source>
        <translation>இங்கிருந்து எந்தத் திரையையும் அணுக முடியவில்லை.</translation>
    </message>
    <message>
        <source>No such checkpoint was shown yet.</source>
        <translation>அப்படி ஒரு சரிபார்ப்புப் புள்ளி இன்னும் காட்டப்படவில்லை.</translation>
    </message>
    <message>
        <source>Nobody is named.</source>
        <translation>யாரும் குறிப்பிடப்படவில்லை.</translation>
    </message>
    <message>
        <source>Nothing can be written to the vault. {why}</source>
        <translation>பெட்டகத்தில் எதையும் எழுத முடியவில்லை. {why}</translation>
    </message>
    <message>
        <source>Nothing in the vault was changed. Try the export again, and tell us if it happens twice.</source>
        <translation>பெட்டகத்தில் எதுவும் மாற்றப்படவில்லை. ஏற்றுமதியை மீண்டும் முயலுங்கள்; இரண்டாம் முறையும் இப்படி ஆனால் எங்களிடம் சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>Nothing is left to hand over.</source>
        <translation>கொடுக்க எதுவும் மீதமில்லை.</translation>
    </message>
    <message>
        <source>Nothing needs to be changed.</source>
        <translation>எதையும் மாற்ற வேண்டியதில்லை.</translation>
    </message>
    <message>
        <source>Nothing of it was kept. Close the program that is writing to it, then add it again.</source>
        <translation>அதில் எதுவும் வைத்துக்கொள்ளப்படவில்லை. கோப்பில் எழுதிக்கொண்டிருக்கும் நிரலை மூடிவிட்டு, மீண்டும் சேருங்கள்.</translation>
    </message>
    <message>
        <source>Nothing of it was kept. Copy the file to this computer&apos;s own disk, then add the copy.</source>
        <translation>அதில் எதுவும் வைத்துக்கொள்ளப்படவில்லை. கோப்பை இந்தக் கணினியின் சொந்த வட்டுக்கு நகலெடுத்து, அந்த நகலைச் சேருங்கள்.</translation>
    </message>
    <message>
        <source>Nothing of it was kept. If it is on a stick or a network drive, connect it and add the file again.</source>
        <translation>அதில் எதுவும் வைத்துக்கொள்ளப்படவில்லை. அது நினைவகக் குச்சியிலோ பிணைய இயக்ககத்திலோ இருந்தால், அதை இணைத்து, கோப்பை மீண்டும் சேருங்கள்.</translation>
    </message>
    <message>
        <source>Nothing of it was left behind, and the vault is unchanged. An audit of the vault may tell more.</source>
        <translation>அதில் எதுவும் மிச்சம் விடப்படவில்லை, பெட்டகமும் மாறவில்லை. பெட்டகத்தை முழுமையாகச் சரிபார்த்தால் மேலும் தெரியலாம்.</translation>
    </message>
    <message>
        <source>Nothing of it was left behind, and the vault is unchanged. Make room, or choose another place.</source>
        <translation>அதில் எதுவும் மிச்சம் விடப்படவில்லை, பெட்டகமும் மாறவில்லை. இடத்தை உண்டாக்குங்கள், அல்லது வேறோர் இடத்தைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>Nothing of it was left behind. Check that disk, or choose another place.</source>
        <translation>அதில் எதுவும் மிச்சம் விடப்படவில்லை. அந்த வட்டைச் சரிபாருங்கள், அல்லது வேறோர் இடத்தைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>Nothing of the damaged part was used. If there is another copy, try that one.</source>
        <translation>சேதமடைந்த பகுதியில் எதுவும் பயன்படுத்தப்படவில்லை. வேறொரு நகல் இருந்தால், அதை முயலுங்கள்.</translation>
    </message>
    <message>
        <source>Nothing that was saved before is lost. Make room and try again.</source>
        <translation>முன்பு சேமித்த எதுவும் இழக்கப்படவில்லை. இடத்தை உண்டாக்கி, மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>Nothing was changed in it. Name another file, or one that is not there yet.</source>
        <translation>அதில் எதுவும் மாற்றப்படவில்லை. வேறொரு கோப்பையோ, இன்னும் இல்லாத ஒரு கோப்பையோ குறிப்பிடவும்.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask an authority that signs with RSA (2048 to 8192 bits) or ECDSA (P-256, P-384 or P-521), and with SHA-256, SHA-384 or SHA-512.</source>
        <translation>எதுவும் மாற்றப்படவில்லை. RSA (2048 முதல் 8192 பிட் வரை) அல்லது ECDSA (P-256, P-384 அல்லது P-521), மற்றும் SHA-256, SHA-384 அல்லது SHA-512 கொண்டு கையொப்பமிடும் அமைப்பிடம் கேட்கவும்.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk and the folder&apos;s permissions, or restore from a backup.</source>
        <translation>எதுவும் மாற்றப்படவில்லை. வட்டையும் கோப்புறையின் அனுமதிகளையும் சரிபாருங்கள், அல்லது காப்பு நகலிலிருந்து மீட்டெடுங்கள்.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose the file that the authority sent; its name often ends in .tsr.</source>
        <translation>எதுவும் மாற்றப்படவில்லை. அந்த அமைப்பு அனுப்பிய கோப்பைத் தேர்ந்தெடுக்கவும்; அதன் பெயர் பெரும்பாலும் .tsr என முடியும்.</translation>
    </message>
    <message>
        <source>Nothing was changed. Fetch the reply again: it was changed or broken on its way.</source>
        <translation>எதுவும் மாற்றப்படவில்லை. பதிலை மீண்டும் பெறவும்: வழியில் அது மாறியது அல்லது சேதமடைந்தது.</translation>
    </message>
    <message>
        <source>Nothing was changed. Get the root certificate from the authority that replied.</source>
        <translation>எதுவும் மாற்றப்படவில்லை. பதிலளித்த அமைப்பிடமிருந்து மூலச் சான்றிதழைப் பெறவும்.</translation>
    </message>
    <message>
        <source>Nothing was changed. Keep the file as it is and ask whoever gave it to you for another copy.</source>
        <translation>எதுவும் மாற்றப்படவில்லை. கோப்பை இருக்கிறபடியே வைத்திருங்கள்; அதைக் கொடுத்தவரிடம் வேறொரு நகலைக் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look for the newer files; --salvage opens the vault as it is, for reading only.</source>
        <translation>எதுவும் மாற்றப்படவில்லை. புதிய கோப்புகளைத் தேடிப் பாருங்கள்; --salvage பெட்டகத்தை இருக்கிறபடியே, வாசிப்பதற்கு மட்டும் திறக்கும்.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look for the reply to your own request, or write a new request.</source>
        <translation>எதுவும் மாற்றப்படவில்லை. உங்கள் சொந்தக் கோரிக்கைக்கான பதிலைத் தேடவும், அல்லது புதிய கோரிக்கையை எழுதவும்.</translation>
    </message>
    <message>
        <source>Nothing was changed. Move the vault to a disk that can be written to.</source>
        <translation>எதுவும் மாற்றப்படவில்லை. எழுதக்கூடிய ஒரு வட்டுக்குப் பெட்டகத்தை நகர்த்துங்கள்.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore a backup, or open it with --salvage to read what is left.</source>
        <translation>எதுவும் மாற்றப்படவில்லை. ஒரு காப்பு நகலை மீட்டெடுங்கள், அல்லது மிச்சமிருப்பதை வாசிக்க இதை --salvage மூலம் திறக்கவும்.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore from a backup, or open the vault with --salvage to read what is left.</source>
        <translation>எதுவும் மாற்றப்படவில்லை. காப்பு நகலிலிருந்து மீட்டெடுங்கள், அல்லது மிச்சமிருப்பதை வாசிக்கப் பெட்டகத்தை --salvage மூலம் திறக்கவும்.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again when it is done.</source>
        <translation>எதுவும் மாற்றப்படவில்லை. அது முடிந்ததும் மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>Nothing was changed. Write a new request, or ask another authority.</source>
        <translation>எதுவும் மாற்றப்படவில்லை. புதிய கோரிக்கையை எழுதவும், அல்லது வேறொரு அமைப்பிடம் கேட்கவும்.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Keep the vault as it is, and restore from a backup or with the recovery sheet.</source>
        <translation>எதுவும் நீக்கப்படவில்லை. பெட்டகத்தை இருக்கிறபடியே வைத்திருங்கள்; காப்பு நகலிலிருந்தோ மீட்புத் தாளைக் கொண்டோ மீட்டெடுங்கள்.</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Choose another name.</source>
        <translation>எதுவும் மேலெழுதப்படவில்லை. வேறொரு பெயரைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose what to do with it, or make the bundle again as it is.</source>
        <translation>எதுவும் எழுதப்படவில்லை. அதை என்ன செய்வது என்று தேர்ந்தெடுங்கள், அல்லது தொகுப்பை உள்ளபடியே மீண்டும் உருவாக்குங்கள்.</translation>
    </message>
    <message>
        <source>One window alone cannot be taken on this system yet.</source>
        <translation>இந்தக் கணினி அமைப்பில் ஒரு சாளரத்தை மட்டும் தனியாகப் பிடிக்க இன்னும் முடியாது.</translation>
    </message>
    <message>
        <source>Only PNG, JPEG, GIF, WEBP, TIFF and BMP pictures of an ordinary size can.</source>
        <translation>வழக்கமான அளவிலுள்ள PNG, JPEG, GIF, WEBP, TIFF, BMP படங்களை மட்டுமே முடியும்.</translation>
    </message>
    <message>
        <source>Only the age container is locked for a recipient.</source>
        <translation>age கொள்கலன் மட்டுமே ஒரு பெறுநருக்காகப் பூட்டப்படும்.</translation>
    </message>
    <message>
        <source>Open it with a newer version of the app.</source>
        <translation>செயலியின் புதிய பதிப்பில் இதைத் திறக்கவும்.</translation>
    </message>
    <message>
        <source>Put vault.json back from a backup. Your originals also open with the recovery sheet alone.</source>
        <translation>காப்பு நகலிலிருந்து vault.json கோப்பை மீண்டும் வையுங்கள். உங்கள் அசல்களை மீட்புத் தாளை மட்டும் கொண்டும் திறக்கலாம்.</translation>
    </message>
    <message>
        <source>Read the number again. If it is right, this vault was put back to an earlier state.</source>
        <translation>எண்ணை மீண்டும் படிக்கவும். அது சரி என்றால், இந்தப் பெட்டகம் முந்தைய நிலைக்குத் திருப்பப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>Remove it yourself; nothing else needs it.</source>
        <translation>அதை நீங்களே அகற்றுங்கள்; வேறு எதற்கும் அது தேவையில்லை.</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>ஒரு காப்பு நகலை மீட்டெடுங்கள்.</translation>
    </message>
    <message>
        <source>Restore a backup. Your originals also open with the recovery sheet alone.</source>
        <translation>ஒரு காப்பு நகலை மீட்டெடுங்கள். உங்கள் அசல்களை மீட்புத் தாளை மட்டும் கொண்டும் திறக்கலாம்.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or use the recovery sheet.</source>
        <translation>காப்பு நகலிலிருந்து மீட்டெடுங்கள், அல்லது மீட்புத் தாளைப் பயன்படுத்துங்கள்.</translation>
    </message>
    <message>
        <source>Say whom you gave it to, such as a police station.</source>
        <translation>யாரிடம் கொடுத்தீர்கள் என்று சொல்லவும்; உதாரணமாக, ஒரு காவல் நிலையம்.</translation>
    </message>
    <message>
        <source>Show the checkpoint, hand it over, and then note to whom you gave it.</source>
        <translation>சரிபார்ப்புப் புள்ளியைக் காட்டி, அதை ஒப்படைத்து, பிறகு யாரிடம் கொடுத்தீர்கள் என்று குறித்துக்கொள்ளவும்.</translation>
    </message>
    <message>
        <source>Something is being stored just now.</source>
        <translation>இப்போது ஏதோ ஒன்று சேமிக்கப்படுகிறது.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({name}).</source>
        <translation>நிரலுக்குள் ஏதோ தவறு நேர்ந்தது ({name}).</translation>
    </message>
    <message>
        <source>Start the app from the desktop of the computer, not from a remote or text session.</source>
        <translation>தொலைநிலை அமர்விலிருந்தோ உரை அமர்விலிருந்தோ அல்லாமல், கணினியின் திரையிலிருந்தே செயலியைத் தொடங்குங்கள்.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>நீங்கள் கேட்டபடி நிறுத்தப்பட்டது.</translation>
    </message>
    <message>
        <source>Take one of those that you left out.</source>
        <translation>நீங்கள் விட்டுவிட்டவற்றில் ஒன்றைச் சேர்த்துக்கொள்ளுங்கள்.</translation>
    </message>
    <message>
        <source>Take out the character that is shown as a box or a question mark.</source>
        <translation>பெட்டியாகவோ கேள்விக்குறியாகவோ காட்டப்படும் எழுத்துக்குறியை நீக்குங்கள்.</translation>
    </message>
    <message>
        <source>Take out the original without a stamp; it is complete.</source>
        <translation>தேதியும் ஹாஷ் மதிப்பும் சேர்க்காமல் அசலை வெளியே எடுங்கள்; அது முழுமையாக உள்ளது.</translation>
    </message>
    <message>
        <source>Take out the original; its record says what it is.</source>
        <translation>அசலை வெளியே எடுங்கள்; அது என்ன என்று அதன் விவரக்குறிப்பு சொல்கிறது.</translation>
    </message>
    <message>
        <source>Take the whole screen or an area of it.</source>
        <translation>முழுத் திரையை, அல்லது அதன் ஒரு பகுதியைப் பிடியுங்கள்.</translation>
    </message>
    <message>
        <source>That area holds no part of the screen.</source>
        <translation>அந்தப் பகுதியில் திரையின் எந்தப் பாகமும் இல்லை.</translation>
    </message>
    <message>
        <source>That file holds no certificate.</source>
        <translation>அந்தக் கோப்பில் சான்றிதழ் இல்லை.</translation>
    </message>
    <message>
        <source>That place is inside the vault itself.</source>
        <translation>அந்த இடம் பெட்டகத்துக்குள்ளேயே உள்ளது.</translation>
    </message>
    <message>
        <source>That window is no longer open.</source>
        <translation>அந்தச் சாளரம் இப்போது திறந்திருக்கவில்லை.</translation>
    </message>
    <message>
        <source>The authority did not grant a time stamp.</source>
        <translation>அந்த அமைப்பு நேர முத்திரை தரவில்லை.</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate was not valid at the time that the reply states: {found}.</source>
        <translation>பதில் குறிப்பிடும் நேரத்தில் அந்த அமைப்பின் சான்றிதழ் செல்லுபடியாகவில்லை: {found}.</translation>
    </message>
    <message>
        <source>The backup came back incomplete from the disk.</source>
        <translation>காப்பு நகல் வட்டிலிருந்து முழுமையின்றித் திரும்பியது.</translation>
    </message>
    <message>
        <source>The backup could not be read or written: {reason}.</source>
        <translation>காப்பு நகலைப் படிக்கவோ எழுதவோ முடியவில்லை: {reason}.</translation>
    </message>
    <message>
        <source>The bundle could not be written: {reason}.</source>
        <translation>தொகுப்பை எழுத முடியவில்லை: {reason}.</translation>
    </message>
    <message>
        <source>The bundle did not pass its own check: {check}, {subject}.</source>
        <translation>தொகுப்பு அதன் சொந்தச் சரிபார்ப்பில் தேறவில்லை: {check}, {subject}.</translation>
    </message>
    <message>
        <source>The custody log is damaged at entry {seq}.</source>
        <translation>பாதுகாவல் பதிவேடு, பதிவு {seq}-இல் சேதமடைந்துள்ளது.</translation>
    </message>
    <message>
        <source>The day of the deadline could not be read.</source>
        <translation>கடைசி நாளைப் படிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>The delay is between 0 and {limit} seconds.</source>
        <translation>தாமதம் 0 முதல் {limit} வினாடிகள் வரை இருக்கலாம்.</translation>
    </message>
    <message>
        <source>The disk could not be written or read ({reason}).</source>
        <translation>வட்டில் எழுதவோ படிக்கவோ முடியவில்லை ({reason}).</translation>
    </message>
    <message>
        <source>The disk does not let the vault write ({reason}).</source>
        <translation>பெட்டகம் எழுத வட்டு அனுமதிக்கவில்லை ({reason}).</translation>
    </message>
    <message>
        <source>The drive with your vault is not connected, or its folder was moved.</source>
        <translation>உங்கள் பெட்டகம் உள்ள வட்டு இணைக்கப்படவில்லை, அல்லது அதன் கோப்புறை இடம் மாறியுள்ளது.</translation>
    </message>
    <message>
        <source>The exhibits and everything that was entered in the log are not touched by this.</source>
        <translation>சான்றுப்பொருள்களும் பதிவேட்டில் பதிந்த அனைத்தும் இதனால் பாதிக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>The fields are: {known}.</source>
        <translation>புலங்கள் இவை: {known}.</translation>
    </message>
    <message>
        <source>The file was not stored.</source>
        <translation>கோப்பு சேமிக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>The file {name} cannot be opened.</source>
        <translation>{name} என்ற கோப்பைத் திறக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>The file {name} changed while it was being read.</source>
        <translation>{name} என்ற கோப்பு படிக்கப்படும்போதே மாறியது.</translation>
    </message>
    <message>
        <source>The file {name} could not be read to its end: {reason}.</source>
        <translation>{name} என்ற கோப்பை இறுதிவரை படிக்க முடியவில்லை: {reason}.</translation>
    </message>
    <message>
        <source>The file {name} is empty, so there is nothing to keep.</source>
        <translation>{name} என்ற கோப்பு காலியாக உள்ளது. அதனால் வைத்துக்கொள்ள எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>The file {name} is not there.</source>
        <translation>{name} என்ற கோப்பு அங்கே இல்லை.</translation>
    </message>
    <message>
        <source>The file {name} went away while it was being read.</source>
        <translation>{name} என்ற கோப்பு படிக்கப்படும்போதே காணாமல் போனது.</translation>
    </message>
    <message>
        <source>The fingerprint cannot be read.</source>
        <translation>கைரேகையைப் படிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>The header was damaged or changed. Restore it from a backup, or use the recovery sheet.</source>
        <translation>தலைப்பகுதி சேதமடைந்துள்ளது அல்லது மாற்றப்பட்டுள்ளது. காப்பு நகலிலிருந்து மீட்டெடுங்கள், அல்லது மீட்புத் தாளைப் பயன்படுத்துங்கள்.</translation>
    </message>
    <message>
        <source>The key in the system keyring does not open this vault.</source>
        <translation>கணினி சாவிக்கொத்தில் உள்ள சாவி இந்தப் பெட்டகத்தைத் திறக்கவில்லை.</translation>
    </message>
    <message>
        <source>The key of the custody log cannot be read.</source>
        <translation>பாதுகாவல் பதிவேட்டின் சாவியைப் படிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>The keys that this vault signs with cannot be read.</source>
        <translation>இந்தப் பெட்டகம் கையொப்பமிடும் சாவிகளைப் படிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>The list shows which there are.</source>
        <translation>எவை உள்ளன என்று பட்டியலில் பார்க்கலாம்.</translation>
    </message>
    <message>
        <source>The log has never had a checkpoint of {size} entries: it has {now}.</source>
        <translation>இந்தப் பதிவேட்டில் {size} பதிவுகள் கொண்ட சரிபார்ப்புப் புள்ளி இருந்ததே இல்லை: இதில் {now} உள்ளன.</translation>
    </message>
    <message>
        <source>The number {value} is too large for a record.</source>
        <translation>{value} என்ற எண் ஒரு விவரக்குறிப்புக்கு மிகப் பெரியது.</translation>
    </message>
    <message>
        <source>The original of {label} is not what its record says.</source>
        <translation>{label}: இதன் அசல், விவரக்குறிப்பில் சொல்லப்பட்டது அல்ல.</translation>
    </message>
    <message>
        <source>The part of the vault&apos;s header that unlocks it cannot be read.</source>
        <translation>பெட்டகத்தின் தலைப்பகுதியில், அதைத் திறக்கும் பகுதியைப் படிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>The passphrase is shorter than {limit} characters.</source>
        <translation>கடவுச்சொற்றொடரில் {limit} எழுத்துகளுக்கும் குறைவாக உள்ளன.</translation>
    </message>
    <message>
        <source>The path {name} is not a file.</source>
        <translation>{name} என்ற பாதை ஒரு கோப்பு அல்ல.</translation>
    </message>
    <message>
        <source>The picture of {label} could not be read.</source>
        <translation>{label}: இதன் படத்தைப் படிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>The record cannot be read at {where}: {why}.</source>
        <translation>விவரக்குறிப்பை {where} என்ற இடத்தில் படிக்க முடியவில்லை: {why}.</translation>
    </message>
    <message>
        <source>The report could not be signed.</source>
        <translation>அறிக்கையில் கையொப்பமிட முடியவில்லை.</translation>
    </message>
    <message>
        <source>The screen reaches from {x},{y} and is {width} by {height} pixels.</source>
        <translation>திரை {x},{y} என்ற இடத்தில் தொடங்குகிறது; அதன் அளவு {width} x {height} பிக்சல்கள்.</translation>
    </message>
    <message>
        <source>The signature of this reply does not hold.</source>
        <translation>இந்தப் பதிலின் கையொப்பம் பொருந்தவில்லை.</translation>
    </message>
    <message>
        <source>The signing key of this vault cannot be read.</source>
        <translation>இந்தப் பெட்டகத்தின் கையொப்பச் சாவியைப் படிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>The stored original of {name} is not there any more.</source>
        <translation>{name}: சேமித்து வைத்த இதன் அசல் இப்போது அங்கே இல்லை.</translation>
    </message>
    <message>
        <source>The stored original of {name} was damaged or changed.</source>
        <translation>{name}: சேமித்து வைத்த இதன் அசல் சேதமடைந்துள்ளது அல்லது மாற்றப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>The system did not hand over the picture.</source>
        <translation>கணினி அமைப்பு படத்தைத் தரவில்லை.</translation>
    </message>
    <message>
        <source>The system keyring does not hold this computer&apos;s signing key.</source>
        <translation>கணினி சாவிக்கொத்தில் இந்தக் கணினியின் கையொப்பச் சாவி இல்லை.</translation>
    </message>
    <message>
        <source>The system keyring does not hold this vault&apos;s key.</source>
        <translation>கணினி சாவிக்கொத்தில் இந்தப் பெட்டகத்தின் சாவி இல்லை.</translation>
    </message>
    <message>
        <source>The system keyring holds something else where this vault&apos;s key should be.</source>
        <translation>கணினி சாவிக்கொத்தில் இந்தப் பெட்டகத்தின் சாவி இருக்க வேண்டிய இடத்தில் வேறொன்று உள்ளது.</translation>
    </message>
    <message>
        <source>The system keyring is locked, or it does not answer.</source>
        <translation>கணினி சாவிக்கொத்து பூட்டப்பட்டுள்ளது, அல்லது பதிலளிக்கவில்லை.</translation>
    </message>
    <message>
        <source>The system refused: {reason}.</source>
        <translation>கணினி அமைப்பு மறுத்துவிட்டது: {reason}.</translation>
    </message>
    <message>
        <source>The text holds half of a character, which cannot be stored.</source>
        <translation>இந்த உரையில் ஒரு எழுத்துக்குறியின் பாதி மட்டும் உள்ளது; அதைச் சேமிக்க முடியாது.</translation>
    </message>
    <message>
        <source>The unfinished copy was removed.</source>
        <translation>முடிவடையாத நகல் அகற்றப்பட்டது.</translation>
    </message>
    <message>
        <source>The vault is damaged: {subject} {what}.</source>
        <translation>பெட்டகம் சேதமடைந்துள்ளது. {subject}: {what}.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>பெட்டகம் பூட்டப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>The vault is of version {version}, which this app does not know.</source>
        <translation>பெட்டகத்தின் பதிப்பு {version}; இந்தச் செயலிக்கு அது தெரியாது.</translation>
    </message>
    <message>
        <source>The vault is open in another window or program.</source>
        <translation>பெட்டகம் வேறொரு சாளரத்தில் அல்லது நிரலில் திறந்துள்ளது.</translation>
    </message>
    <message>
        <source>The vault opens with the system keyring alone already.</source>
        <translation>பெட்டகம் ஏற்கெனவே கணினி சாவிக்கொத்தை மட்டும் கொண்டு திறக்கிறது.</translation>
    </message>
    <message>
        <source>The vault was put back to an earlier state: {subject} {what}.</source>
        <translation>பெட்டகம் முந்தைய நிலைக்குத் திருப்பப்பட்டுள்ளது. {subject}: {what}.</translation>
    </message>
    <message>
        <source>The vault&apos;s checkpoint cannot be read.</source>
        <translation>பெட்டகத்தின் சரிபார்ப்புப் புள்ளியைப் படிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>The vault&apos;s header (vault.json) was damaged or changed.</source>
        <translation>பெட்டகத்தின் தலைப்பகுதி (vault.json) சேதமடைந்துள்ளது அல்லது மாற்றப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>The vault&apos;s header asks for a passphrase check that no version of this app would set up.</source>
        <translation>இந்தச் செயலியின் எந்தப் பதிப்பும் அமைக்காத ஒரு கடவுச்சொற்றொடர்ச் சரிபார்ப்பைப் பெட்டகத்தின் தலைப்பகுதி கேட்கிறது.</translation>
    </message>
    <message>
        <source>The vault&apos;s key does not have the right length.</source>
        <translation>பெட்டகத்தின் சாவி சரியான நீளத்தில் இல்லை.</translation>
    </message>
    <message>
        <source>The {what} is empty.</source>
        <translation>{what} காலியாக உள்ளது.</translation>
    </message>
    <message>
        <source>The {what} is longer than {limit:,} characters.</source>
        <translation>{what}: இதில் {limit:,} எழுத்துகளுக்கு மேல் உள்ளன.</translation>
    </message>
    <message>
        <source>There is an exhibit {label} already.</source>
        <translation>{label} என்ற சான்றுப்பொருள் ஏற்கெனவே உள்ளது.</translation>
    </message>
    <message>
        <source>There is no box on the picture yet.</source>
        <translation>படத்தின் மேல் இன்னும் கட்டம் எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>There is no container {container}.</source>
        <translation>{container} என்ற கொள்கலன் இல்லை.</translation>
    </message>
    <message>
        <source>There is no exhibit {label}.</source>
        <translation>{label} என்ற சான்றுப்பொருள் இல்லை.</translation>
    </message>
    <message>
        <source>There is no field {field}.</source>
        <translation>{field} என்ற புலம் இல்லை.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>{folder} என்ற கோப்புறை இல்லை.</translation>
    </message>
    <message>
        <source>There is no profile {profile}.</source>
        <translation>{profile} என்ற வகை இல்லை.</translation>
    </message>
    <message>
        <source>There is no recovery key in that text.</source>
        <translation>அந்த உரையில் மீட்புச் சாவி இல்லை.</translation>
    </message>
    <message>
        <source>There is no redacted copy of {label}.</source>
        <translation>{label}: இதற்கு மறைக்கப்பட்ட நகல் இல்லை.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>வட்டில் இடம் எதுவும் மிச்சம் இல்லை.</translation>
    </message>
    <message>
        <source>There is no screen {number}.</source>
        <translation>திரை {number} இல்லை.</translation>
    </message>
    <message>
        <source>There is no such report.</source>
        <translation>அப்படி ஒரு புகார் இல்லை.</translation>
    </message>
    <message>
        <source>There is no vault in {folder}.</source>
        <translation>{folder} என்ற கோப்புறையில் பெட்டகம் இல்லை.</translation>
    </message>
    <message>
        <source>There is no whole checkpoint in this text.</source>
        <translation>இந்த உரையில் முழுமையான சரிபார்ப்புப் புள்ளி இல்லை.</translation>
    </message>
    <message>
        <source>There is not enough free memory for the passphrase check ({megabytes} MB).</source>
        <translation>கடவுச்சொற்றொடரைச் சரிபார்க்கப் போதிய காலி நினைவகம் இல்லை ({megabytes} MB).</translation>
    </message>
    <message>
        <source>There is not enough room at {folder}: the bundle needs about {needed} MB.</source>
        <translation>{folder} என்ற இடத்தில் போதிய இடம் இல்லை: தொகுப்புக்குச் சுமார் {needed} MB தேவை.</translation>
    </message>
    <message>
        <source>There is nothing to add.</source>
        <translation>சேர்க்க எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>There is nothing to hand over yet.</source>
        <translation>ஒப்படைக்க இன்னும் எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>There is only screen 1.</source>
        <translation>திரை 1 மட்டுமே உள்ளது.</translation>
    </message>
    <message>
        <source>There is something at {path} already.</source>
        <translation>{path} என்ற இடத்தில் ஏற்கெனவே ஏதோ உள்ளது.</translation>
    </message>
    <message>
        <source>These boxes cover nothing in {label} that is not black already.</source>
        <translation>{label}: இந்தக் கட்டங்கள் மறைக்கும் இடம் ஏற்கனவே கருப்பாகத்தான் உள்ளது.</translation>
    </message>
    <message>
        <source>This bundle would hold more than {limit:,} files, and nobody could open it.</source>
        <translation>இந்தத் தொகுப்பில் {limit:,} கோப்புகளுக்கு மேல் இருக்கும்; அதை யாராலும் திறக்க முடியாது.</translation>
    </message>
    <message>
        <source>This checkpoint cannot be accepted: {why}.</source>
        <translation>இந்தச் சரிபார்ப்புப் புள்ளியை ஏற்க முடியவில்லை: {why}.</translation>
    </message>
    <message>
        <source>This computer has not enough free memory to use the passphrase.</source>
        <translation>கடவுச்சொற்றொடரைப் பயன்படுத்த, இந்தக் கணினியில் போதிய காலி நினைவகம் இல்லை.</translation>
    </message>
    <message>
        <source>This desktop session (Wayland) does not let this version take the screen.</source>
        <translation>இந்தக் கணினி அமர்வு (Wayland), திரையைப் பிடிக்க இந்தப் பதிப்பை அனுமதிக்கவில்லை.</translation>
    </message>
    <message>
        <source>This encrypted file was changed or cut off since it was made.</source>
        <translation>இந்தக் குறியாக்கம் செய்யப்பட்ட கோப்பு, உருவாக்கிய பிறகு மாற்றப்பட்டுள்ளது அல்லது இடையில் துண்டிக்கப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>This file asks for more memory than any that was made in good faith.</source>
        <translation>நல்ல நோக்கத்துடன் உருவாக்கிய எந்தக் கோப்பும் கேட்பதைவிட இந்தக் கோப்பு அதிக நினைவகத்தைக் கேட்கிறது.</translation>
    </message>
    <message>
        <source>This file cannot be opened with this key or passphrase.</source>
        <translation>இந்தச் சாவி அல்லது கடவுச்சொற்றொடரைக் கொண்டு இந்தக் கோப்பைத் திறக்க முடியாது.</translation>
    </message>
    <message>
        <source>This file has a passphrase and something else beside it, which the age format forbids.</source>
        <translation>இந்தக் கோப்பில் ஒரு கடவுச்சொற்றொடருடன் வேறொன்றும் உள்ளது; age வடிவம் அதை அனுமதிப்பதில்லை.</translation>
    </message>
    <message>
        <source>This file is not a whole reply of a time-stamping authority.</source>
        <translation>இந்தக் கோப்பு நேர முத்திரை அமைப்பின் முழுமையான பதில் அல்ல.</translation>
    </message>
    <message>
        <source>This file&apos;s encryption header is not well formed.</source>
        <translation>இந்தக் கோப்பின் குறியாக்கத் தலைப்பகுதி சரியான வடிவில் இல்லை.</translation>
    </message>
    <message>
        <source>This is not a complete age key, or it has a typing error.</source>
        <translation>இது முழுமையான age சாவி அல்ல, அல்லது இதில் தட்டச்சுப் பிழை உள்ளது.</translation>
    </message>
    <message>
        <source>This is not an age file of version 1.</source>
        <translation>இது பதிப்பு 1 age கோப்பு அல்ல.</translation>
    </message>
    <message>
        <source>This is too much text for one entry.</source>
        <translation>ஒரு பதிவுக்கு இந்த உரை மிகவும் நீளமானது.</translation>
    </message>
    <message>
        <source>This key has a typing error, or a part of it is missing.</source>
        <translation>இந்தச் சாவியில் தட்டச்சுப் பிழை உள்ளது, அல்லது இதன் ஒரு பகுதி இல்லை.</translation>
    </message>
    <message>
        <source>This key is too large for the system keyring.</source>
        <translation>இந்தச் சாவி கணினி சாவிக்கொத்துக்கு மிகப் பெரியது.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>இந்தக் கடவுச்சொற்றொடர் பெட்டகத்தைத் திறக்கவில்லை.</translation>
    </message>
    <message>
        <source>This passphrase is empty, or holds something that is not text.</source>
        <translation>இந்தக் கடவுச்சொற்றொடர் காலியாக உள்ளது, அல்லது உரை அல்லாத ஏதோ இதில் உள்ளது.</translation>
    </message>
    <message>
        <source>This proof cannot be accepted: {why}.</source>
        <translation>இந்த நிரூபணத்தை ஏற்க முடியவில்லை: {why}.</translation>
    </message>
    <message>
        <source>This recovery sheet does not open this vault.</source>
        <translation>இந்த மீட்புத் தாள் இந்தப் பெட்டகத்தைத் திறக்கவில்லை.</translation>
    </message>
    <message>
        <source>This reply answers another request than those of this vault.</source>
        <translation>இந்தப் பதில் இந்தப் பெட்டகத்தின் கோரிக்கைகளுக்கானது அல்ல.</translation>
    </message>
    <message>
        <source>This reply does not lead to the root certificate that you named.</source>
        <translation>இந்தப் பதில் நீங்கள் குறிப்பிட்ட மூலச் சான்றிதழை அடையவில்லை.</translation>
    </message>
    <message>
        <source>This reply is over something else than a checkpoint of this vault that a time stamp was asked for.</source>
        <translation>இந்தப் பதில், நேர முத்திரை கேட்கப்பட்ட இந்தப் பெட்டகத்தின் சரிபார்ப்புப் புள்ளிக்கானது அல்ல.</translation>
    </message>
    <message>
        <source>This reply is signed with a certificate that is not made for time stamps.</source>
        <translation>இந்தப் பதில் நேர முத்திரைக்காக உருவாக்கப்படாத சான்றிதழால் கையொப்பமிடப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>This reply uses a kind of signature or key that is not known here.</source>
        <translation>இந்தப் பதில் இங்கே அறியப்படாத கையொப்ப வகையை அல்லது சாவி வகையைப் பயன்படுத்துகிறது.</translation>
    </message>
    <message>
        <source>This signed note cannot be accepted: {why}.</source>
        <translation>கையொப்பமிட்ட இந்தக் குறிப்பை ஏற்க முடியவில்லை: {why}.</translation>
    </message>
    <message>
        <source>This system has no keyring that can hold a key safely.</source>
        <translation>சாவியைப் பாதுகாப்பாக வைக்கக்கூடிய சாவிக்கொத்து எதுவும் இந்தக் கணினி அமைப்பில் இல்லை.</translation>
    </message>
    <message>
        <source>This vault needs its passphrase.</source>
        <translation>இந்தப் பெட்டகத்துக்கு அதன் கடவுச்சொற்றொடர் தேவை.</translation>
    </message>
    <message>
        <source>This vault opens with a passphrase.</source>
        <translation>இந்தப் பெட்டகம் கடவுச்சொற்றொடரைக் கொண்டு திறக்கிறது.</translation>
    </message>
    <message>
        <source>This way of unlocking needs a passphrase.</source>
        <translation>இந்த முறையில் திறக்கக் கடவுச்சொற்றொடர் தேவை.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, take the picture with the system&apos;s own tool and import the file.</source>
        <translation>மீண்டும் முயலுங்கள். இப்படியே இருந்தால், கணினியின் சொந்தக் கருவியால் படம் எடுத்து, அந்தக் கோப்பை இறக்குமதி செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>Type it and try again.</source>
        <translation>அதைத் தட்டச்சு செய்து, மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>Type it, or name a file that holds it.</source>
        <translation>அதைத் தட்டச்சு செய்யுங்கள், அல்லது அது உள்ள கோப்பைக் குறிப்பிடுங்கள்.</translation>
    </message>
    <message>
        <source>Unlock it first.</source>
        <translation>முதலில் அதைத் திறக்கவும்.</translation>
    </message>
    <message>
        <source>Unlock it when the system asks, or log out and in again; then try again. Nothing was changed.</source>
        <translation>கணினி கேட்கும்போது அதைத் திறக்கவும், அல்லது கணினியிலிருந்து வெளியேறி மீண்டும் உள்நுழையுங்கள்; பிறகு மீண்டும் முயலுங்கள். எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>Use --container age.</source>
        <translation>--container age என்பதைப் பயன்படுத்துங்கள்.</translation>
    </message>
    <message>
        <source>Use another disk.</source>
        <translation>வேறொரு வட்டைப் பயன்படுத்துங்கள்.</translation>
    </message>
    <message>
        <source>What was being written cannot be read any more.</source>
        <translation>எழுதிக்கொண்டிருந்ததை இனி படிக்க முடியாது.</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>முன்பு சேமித்தவை பாதுகாப்பாக உள்ளன.</translation>
    </message>
    <message>
        <source>What was saved before is safe. Please tell the project what you did when it happened.</source>
        <translation>முன்பு சேமித்தவை பாதுகாப்பாக உள்ளன. இது நடந்தபோது நீங்கள் என்ன செய்தீர்கள் என்று திட்டக்குழுவிடம் சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>What was saved before stays saved. Make room, then close the vault and open it again.</source>
        <translation>முன்பு சேமித்தவை சேமித்தபடியே இருக்கும். இடத்தை உண்டாக்கி, பிறகு பெட்டகத்தை மூடிவிட்டு மீண்டும் திறக்கவும்.</translation>
    </message>
    <message>
        <source>What was saved before stays saved. The vault is read-only until it is opened again; check the disk.</source>
        <translation>முன்பு சேமித்தவை சேமித்தபடியே இருக்கும். மீண்டும் திறக்கும்வரை பெட்டகத்தை வாசிக்க மட்டுமே முடியும்; வட்டைச் சரிபாருங்கள்.</translation>
    </message>
    <message>
        <source>What was saved in it is safe. Connect the drive again, then lock and unlock.</source>
        <translation>அதில் சேமித்தவை பாதுகாப்பாக உள்ளன. வட்டை மீண்டும் இணைத்து, பூட்டிவிட்டுத் திறங்கள்.</translation>
    </message>
    <message>
        <source>What was seen cannot be kept at {path}: {reason}.</source>
        <translation>பார்த்ததை {path} இல் வைத்திருக்க முடியவில்லை: {reason}.</translation>
    </message>
    <message>
        <source>Write it as year-month-day, such as 2026-03-02, or leave it empty.</source>
        <translation>ஆண்டு-மாதம்-நாள் என்று எழுதுங்கள், 2026-03-02 என்பது போல. அல்லது காலியாக விடுங்கள்.</translation>
    </message>
    <message>
        <source>Write something and try again.</source>
        <translation>ஏதாவது எழுதி, மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>Writing was interrupted.</source>
        <translation>எழுதுவது இடையில் நின்றுவிட்டது.</translation>
    </message>
    <message>
        <source>Your exhibits can still be read. Keep the vault as it is and restore it with the recovery sheet.</source>
        <translation>உங்கள் சான்றுப்பொருட்களை இன்னும் படிக்க முடியும். பெட்டகத்தை இருக்கிறபடியே வைத்திருங்கள்; மீட்புத் தாளைக் கொண்டு மீட்டெடுங்கள்.</translation>
    </message>
    <message>
        <source>a base64 value is malformed</source>
        <translation>ஒரு base64 மதிப்பு சரியான வடிவில் இல்லை</translation>
    </message>
    <message>
        <source>a box lies outside its picture or has no size</source>
        <translation>ஒரு கட்டம் அதன் படத்துக்கு வெளியே உள்ளது அல்லது அதற்கு அளவு இல்லை</translation>
    </message>
    <message>
        <source>a described field has a name that is not allowed</source>
        <translation>விவரித்த ஒரு புலத்தின் பெயர் அனுமதிக்கப்படாதது</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>ஒரு கோப்பு</translation>
    </message>
    <message>
        <source>a redacted copy has no box</source>
        <translation>மறைக்கப்பட்ட நகல் ஒன்றில் கட்டம் இல்லை</translation>
    </message>
    <message>
        <source>a redacted copy is the original itself</source>
        <translation>மறைக்கப்பட்ட நகல் ஒன்று அசலேதான்</translation>
    </message>
    <message>
        <source>a signature is too short</source>
        <translation>ஒரு கையொப்பம் மிகக் குறுகியது</translation>
    </message>
    <message>
        <source>a signature line is malformed</source>
        <translation>ஒரு கையொப்ப வரி சரியான வடிவில் இல்லை</translation>
    </message>
    <message>
        <source>address</source>
        <translation>முகவரி</translation>
    </message>
    <message>
        <source>cannot be read from entry {seq} on</source>
        <translation>பதிவு {seq} முதல் படிக்க முடியவில்லை</translation>
    </message>
    <message>
        <source>cannot be read, or its signature does not hold</source>
        <translation>படிக்க முடியவில்லை, அல்லது இதன் கையொப்பம் பொருந்தவில்லை</translation>
    </message>
    <message>
        <source>cannot be read: the log is damaged there</source>
        <translation>படிக்க முடியவில்லை: பதிவேடு அங்கே சேதமடைந்துள்ளது</translation>
    </message>
    <message>
        <source>cannot be read: what was being written is lost</source>
        <translation>படிக்க முடியவில்லை: எழுதிக்கொண்டிருந்தது இழக்கப்பட்டது</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>சரிபார்ப்புப் புள்ளி</translation>
    </message>
    <message>
        <source>device</source>
        <translation>சாதனம்</translation>
    </message>
    <message>
        <source>did not fit the log and was built anew</source>
        <translation>பதிவேட்டுடன் பொருந்தவில்லை; புதிதாக உருவாக்கப்பட்டது</translation>
    </message>
    <message>
        <source>did not take the size of the log, so a roll-back to an earlier state may go unnoticed</source>
        <translation>பதிவேட்டின் அளவை ஏற்கவில்லை; அதனால் முந்தைய நிலைக்குத் திருப்பப்பட்டால் அது கவனிக்கப்படாமல் போகலாம்</translation>
    </message>
    <message>
        <source>does not agree with the log</source>
        <translation>பதிவேட்டுடன் ஒத்துப்போகவில்லை</translation>
    </message>
    <message>
        <source>does not follow the format of the log</source>
        <translation>பதிவேட்டின் வடிவத்தைப் பின்பற்றவில்லை</translation>
    </message>
    <message>
        <source>does not hold this computer&apos;s signing key any more</source>
        <translation>இதில் இந்தக் கணினியின் கையொப்பச் சாவி இப்போது இல்லை</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>வரைவு</translation>
    </message>
    <message>
        <source>ended in an unfinished write; {size} bytes were put aside</source>
        <translation>முடிவடையாத எழுத்தில் நின்றுள்ளது; {size} பைட்டுகள் தனியே வைக்கப்பட்டன</translation>
    </message>
    <message>
        <source>entries {first} to {last}</source>
        <translation>பதிவுகள் {first} முதல் {last} வரை</translation>
    </message>
    <message>
        <source>entry {seq}</source>
        <translation>பதிவு {seq}</translation>
    </message>
    <message>
        <source>had been deleted and was still there</source>
        <translation>நீக்கப்பட்டிருந்தும் இன்னும் அங்கே இருந்தது</translation>
    </message>
    <message>
        <source>had {count} whole entries past its checkpoint, which were kept</source>
        <translation>இதில் சரிபார்ப்புப் புள்ளிக்குப் பிறகு {count} முழுமையான பதிவுகள் இருந்தன; அவை வைத்துக்கொள்ளப்பட்டன</translation>
    </message>
    <message>
        <source>has a seal that does not hold</source>
        <translation>இதன் முத்திரை பொருந்தவில்லை</translation>
    </message>
    <message>
        <source>has fewer entries than its checkpoint says</source>
        <translation>இதில் சரிபார்ப்புப் புள்ளி சொல்வதைவிடக் குறைவான பதிவுகள் உள்ளன</translation>
    </message>
    <message>
        <source>has fewer entries than the index knew</source>
        <translation>இதில் அட்டவணை அறிந்திருந்ததைவிடக் குறைவான பதிவுகள் உள்ளன</translation>
    </message>
    <message>
        <source>has fewer entries than the system keyring remembers</source>
        <translation>இதில் கணினி சாவிக்கொத்தின் நினைவில் உள்ளதைவிடக் குறைவான பதிவுகள் உள்ளன</translation>
    </message>
    <message>
        <source>has {count} entries fewer than this computer remembers</source>
        <translation>இதில் இந்தக் கணினியின் நினைவில் உள்ளதைவிட {count} பதிவுகள் குறைவாக உள்ளன</translation>
    </message>
    <message>
        <source>holds something else than the original of {label}</source>
        <translation>{label}: இதன் அசலுக்குப் பதிலாக வேறொன்று உள்ளது</translation>
    </message>
    <message>
        <source>holds something else where it keeps the size of the log</source>
        <translation>இதில் பதிவேட்டின் அளவை வைக்கும் இடத்தில் வேறொன்று உள்ளது</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>அடையாளம்</translation>
    </message>
    <message>
        <source>index</source>
        <translation>அட்டவணை</translation>
    </message>
    <message>
        <source>is another one than the one that was signed</source>
        <translation>கையொப்பமிட்டது அல்ல, வேறொன்று</translation>
    </message>
    <message>
        <source>is missing: the original of {label}</source>
        <translation>காணவில்லை: {label} (அசல்)</translation>
    </message>
    <message>
        <source>is not named in the log</source>
        <translation>பதிவேட்டில் குறிப்பிடப்படவில்லை</translation>
    </message>
    <message>
        <source>is read-only now: {why}</source>
        <translation>இப்போது வாசிக்க மட்டுமே முடியும்: {why}</translation>
    </message>
    <message>
        <source>is still there although it was deleted</source>
        <translation>நீக்கப்பட்டிருந்தும் இன்னும் அங்கே உள்ளது</translation>
    </message>
    <message>
        <source>it does not have its three lines</source>
        <translation>அதில் இருக்க வேண்டிய மூன்று வரிகள் இல்லை</translation>
    </message>
    <message>
        <source>it has more than one signature</source>
        <translation>அதில் ஒன்றுக்கு மேற்பட்ட கையொப்பங்கள் உள்ளன</translation>
    </message>
    <message>
        <source>it holds a control character</source>
        <translation>அதில் ஒரு கட்டுப்பாட்டு எழுத்துக்குறி உள்ளது</translation>
    </message>
    <message>
        <source>it holds text that is not valid Unicode</source>
        <translation>அதில் செல்லுபடியாகாத Unicode உரை உள்ளது</translation>
    </message>
    <message>
        <source>it is longer than {limit:,} bytes</source>
        <translation>அது {limit:,} பைட்டுகளுக்கு மேல் உள்ளது</translation>
    </message>
    <message>
        <source>it is not JSON of the kind that entries are written in</source>
        <translation>பதிவுகள் எழுதப்படும் வகையிலான JSON அல்ல அது</translation>
    </message>
    <message>
        <source>it is not of the kind expected</source>
        <translation>அது எதிர்பார்த்த வகையைச் சேர்ந்தது அல்ல</translation>
    </message>
    <message>
        <source>it is not signed by the expected key</source>
        <translation>அது எதிர்பார்த்த சாவியால் கையொப்பமிடப்படவில்லை</translation>
    </message>
    <message>
        <source>it is not valid text</source>
        <translation>அது செல்லுபடியாகும் உரை அல்ல</translation>
    </message>
    <message>
        <source>it is of an unknown version</source>
        <translation>அதன் பதிப்பு தெரியாதது</translation>
    </message>
    <message>
        <source>it is that of another log</source>
        <translation>அது வேறொரு பதிவேட்டுக்கு உரியது</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>அது மிகவும் நீளமானது</translation>
    </message>
    <message>
        <source>it says that it is number {seq} but stands at {place}</source>
        <translation>அது தன் எண் {seq} என்கிறது, ஆனால் {place} என்ற இடத்தில் உள்ளது</translation>
    </message>
    <message>
        <source>its bytes are not in canonical form</source>
        <translation>அதன் பைட்டுகள் நிர்ணயித்த வடிவில் இல்லை</translation>
    </message>
    <message>
        <source>its exhibit is not a UUID</source>
        <translation>அதன் சான்றுப்பொருள் ஒரு UUID அல்ல</translation>
    </message>
    <message>
        <source>its index is malformed</source>
        <translation>அதன் அட்டவணை எண் சரியான வடிவில் இல்லை</translation>
    </message>
    <message>
        <source>its keys differ</source>
        <translation>அதன் புலப்பெயர்கள் வேறுபடுகின்றன</translation>
    </message>
    <message>
        <source>its keys differ: {keys}</source>
        <translation>அதன் புலப்பெயர்கள் வேறுபடுகின்றன: {keys}</translation>
    </message>
    <message>
        <source>its old size or root is malformed</source>
        <translation>அதன் பழைய அளவோ வேரோ சரியான வடிவில் இல்லை</translation>
    </message>
    <message>
        <source>its place is negative</source>
        <translation>அதன் இடம் எதிர்ம எண்ணாக உள்ளது</translation>
    </message>
    <message>
        <source>its record is that of another exhibit</source>
        <translation>அதன் விவரக்குறிப்பு வேறொரு சான்றுப்பொருளுக்கு உரியது</translation>
    </message>
    <message>
        <source>its salt is not 32 hex digits</source>
        <translation>அதன் salt மதிப்பு 32 பதினாறெண் (hex) இலக்கங்களாக இல்லை</translation>
    </message>
    <message>
        <source>its seal is malformed</source>
        <translation>அதன் முத்திரை சரியான வடிவில் இல்லை</translation>
    </message>
    <message>
        <source>its signature does not hold</source>
        <translation>அதன் கையொப்பம் பொருந்தவில்லை</translation>
    </message>
    <message>
        <source>its size or root is malformed</source>
        <translation>அதன் அளவோ வேரோ சரியான வடிவில் இல்லை</translation>
    </message>
    <message>
        <source>its text does not end with a new line</source>
        <translation>அதன் உரை புதிய வரியுடன் முடியவில்லை</translation>
    </message>
    <message>
        <source>its time is malformed</source>
        <translation>அதன் நேரம் சரியான வடிவில் இல்லை</translation>
    </message>
    <message>
        <source>lies on a disk that cannot be written to</source>
        <translation>எழுத முடியாத வட்டில் உள்ளது</translation>
    </message>
    <message>
        <source>log</source>
        <translation>பதிவேடு</translation>
    </message>
    <message>
        <source>no longer holds the size of the log, which would show that the vault was put back</source>
        <translation>இதில் பதிவேட்டின் அளவு இப்போது இல்லை; பெட்டகம் முந்தைய நிலைக்குத் திருப்பப்பட்டதா என்று காட்டுவது அதுவே</translation>
    </message>
    <message>
        <source>note</source>
        <translation>குறிப்பு</translation>
    </message>
    <message>
        <source>one of its hashes is malformed</source>
        <translation>அதன் ஹாஷ் மதிப்புகளில் ஒன்று சரியான வடிவில் இல்லை</translation>
    </message>
    <message>
        <source>refused {count} attempts to unlock it</source>
        <translation>இதைத் திறக்கச் செய்த {count} முயற்சிகள் மறுக்கப்பட்டன</translation>
    </message>
    <message>
        <source>text and signatures cannot be told apart</source>
        <translation>உரையையும் கையொப்பங்களையும் பிரித்தறிய முடியவில்லை</translation>
    </message>
    <message>
        <source>the key&apos;s name is malformed</source>
        <translation>சாவியின் பெயர் சரியான வடிவில் இல்லை</translation>
    </message>
    <message>
        <source>the keys of “{event}” differ: {keys}</source>
        <translation>“{event}” நிகழ்வின் புலப்பெயர்கள் வேறுபடுகின்றன: {keys}</translation>
    </message>
    <message>
        <source>the number is too large</source>
        <translation>அந்த எண் மிகப் பெரியது</translation>
    </message>
    <message>
        <source>the system gave no reason</source>
        <translation>கணினி அமைப்பு காரணம் எதுவும் சொல்லவில்லை</translation>
    </message>
    <message>
        <source>the system keyring</source>
        <translation>கணினி சாவிக்கொத்து</translation>
    </message>
    <message>
        <source>the vault</source>
        <translation>பெட்டகம்</translation>
    </message>
    <message>
        <source>the verifier key is malformed</source>
        <translation>சரிபார்ப்பவரின் சாவி சரியான வடிவில் இல்லை</translation>
    </message>
    <message>
        <source>was changed</source>
        <translation>மாற்றப்பட்டுள்ளது</translation>
    </message>
    <message>
        <source>was changed; it is built anew at the next opening</source>
        <translation>மாற்றப்பட்டுள்ளது; அடுத்த முறை திறக்கும்போது புதிதாக உருவாக்கப்படும்</translation>
    </message>
    <message>
        <source>was damaged or changed: the original of {label}</source>
        <translation>சேதமடைந்துள்ளது அல்லது மாற்றப்பட்டுள்ளது: {label} (அசல்)</translation>
    </message>
    <message>
        <source>was never finished and was put aside</source>
        <translation>முடிக்கப்படவே இல்லை; தனியே வைக்கப்பட்டது</translation>
    </message>
    <message>
        <source>{folder} is not an empty folder.</source>
        <translation>{folder} காலியான கோப்புறை அல்ல.</translation>
    </message>
    <message>
        <source>{found} stands where {kind} belongs</source>
        <translation>{kind} இருக்க வேண்டிய இடத்தில் {found} உள்ளது</translation>
    </message>
    <message>
        <source>{label} has more than {limit:,} pixels.</source>
        <translation>{label}: இதில் {limit:,} பிக்சல்களுக்கு மேல் உள்ளன.</translation>
    </message>
    <message>
        <source>{label} holds the same picture as {covered}, in which parts are covered.</source>
        <translation>{label} இல் உள்ளது, சில பகுதிகள் மறைக்கப்பட்ட {covered} இன் அதே படம்.</translation>
    </message>
    <message>
        <source>{label} is not a picture that can be compared.</source>
        <translation>{label} ஒப்பிடக்கூடிய படம் அல்ல.</translation>
    </message>
    <message>
        <source>{label} is not a picture.</source>
        <translation>{label} ஒரு படம் அல்ல.</translation>
    </message>
    <message>
        <source>{label} was deleted before.</source>
        <translation>{label} முன்பே நீக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>{label} was deleted.</source>
        <translation>{label} நீக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>{name} came back different from the disk.</source>
        <translation>{name} வட்டிலிருந்து வேறாகத் திரும்பியது.</translation>
    </message>
    <message>
        <source>{name} does not have its form</source>
        <translation>{name} அதற்குரிய வடிவில் இல்லை</translation>
    </message>
    <message>
        <source>{name} in the vault&apos;s folder cannot be read ({reason}).</source>
        <translation>பெட்டகத்தின் கோப்புறையில் உள்ள {name}: இதைப் படிக்க முடியவில்லை ({reason}).</translation>
    </message>
    <message>
        <source>{name} in the vault&apos;s folder is far too long.</source>
        <translation>பெட்டகத்தின் கோப்புறையில் உள்ள {name} அளவுக்கு மீறி நீளமாக உள்ளது.</translation>
    </message>
    <message>
        <source>{name} is negative</source>
        <translation>{name} எதிர்ம எண்ணாக உள்ளது</translation>
    </message>
    <message>
        <source>{name} is not in UTC</source>
        <translation>{name} UTC இல் இல்லை</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path}: இதைப் படிக்க முடியவில்லை: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path}: இதில் எழுத முடியாது: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be removed: {reason}.</source>
        <translation>{path}: இதை அகற்ற முடியவில்லை: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>{path}: இதில் எழுத முடியவில்லை: {reason}.</translation>
    </message>
    <message>
        <source>{path} does not hold what was seen before.</source>
        <translation>{path}: முன்பு பார்த்தவை இதில் இல்லை.</translation>
    </message>
    <message>
        <source>{path} exists already.</source>
        <translation>{path} ஏற்கெனவே உள்ளது.</translation>
    </message>
    <message>
        <source>{path} holds as much as can be kept in one.</source>
        <translation>{path}: ஒரு கோப்பில் வைக்கக்கூடிய அளவு நிரம்பிவிட்டது.</translation>
    </message>
    <message>
        <source>{path} is not a backup of a vault.</source>
        <translation>{path} ஒரு பெட்டகத்தின் காப்பு நகல் அல்ல.</translation>
    </message>
    <message>
        <source>{path} is not empty.</source>
        <translation>{path} காலியாக இல்லை.</translation>
    </message>
    <message>
        <source>{path} is not one root certificate.</source>
        <translation>{path} ஒரு மூலச் சான்றிதழ் அல்ல.</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} அங்கே இல்லை.</translation>
    </message>
    <message>
        <source>{text} is not a time</source>
        <translation>{text} ஒரு நேரம் அல்ல</translation>
    </message>
    <message>
        <source>{text} is not a time in the record&apos;s form</source>
        <translation>{text} விவரக்குறிப்பின் வடிவிலான நேரம் அல்ல</translation>
    </message>
    <message>
        <source>{value} is not one of its values</source>
        <translation>{value} அதற்குரிய மதிப்புகளில் ஒன்று அல்ல</translation>
    </message>
    <message>
        <source>“{event}” names no exhibit</source>
        <translation>“{event}” எந்தச் சான்றுப்பொருளையும் குறிப்பிடவில்லை</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>A backup was made.</source>
        <translation>ஒரு காப்பு நகல் எடுக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>A bundle was begun.</source>
        <translation>ஒரு தொகுப்பு தயாரிப்பு தொடங்கியது.</translation>
    </message>
    <message>
        <source>A copy was made in which parts are covered; the original stays as it is.</source>
        <translation>சில பகுதிகள் மறைக்கப்பட்ட ஒரு நகல் உருவாக்கப்பட்டது; அசல் அப்படியே உள்ளது.</translation>
    </message>
    <message>
        <source>A copy was saved outside the vault.</source>
        <translation>பெட்டகத்துக்கு வெளியே ஒரு நகல் சேமிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>A copy with date and hash beneath it was saved outside the vault.</source>
        <translation>கீழே தேதியும் ஹாஷ் மதிப்பும் உள்ள ஒரு நகல், பெட்டகத்துக்கு வெளியே சேமிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>A reply to a report was written down.</source>
        <translation>ஒரு புகாருக்கான பதில் எழுதி வைக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>A report was written down.</source>
        <translation>ஒரு புகார் எழுதி வைக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>A time stamp was asked for.</source>
        <translation>நேர முத்திரை கேட்கப்பட்டது.</translation>
    </message>
    <message>
        <source>A time stamp was taken in.</source>
        <translation>நேர முத்திரை சேர்த்துக்கொள்ளப்பட்டது.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>கணக்கு</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>முகவரி</translation>
    </message>
    <message>
        <source>Address of the account</source>
        <translation>கணக்கின் முகவரி</translation>
    </message>
    <message>
        <source>Another device was added.</source>
        <translation>இன்னொரு சாதனம் சேர்க்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Captured from the screen and sealed.</source>
        <translation>திரையிலிருந்து பிடிக்கப்பட்டு முத்திரையிடப்பட்டது.</translation>
    </message>
    <message>
        <source>Deleted, for this reason: {reason}</source>
        <translation>நீக்கப்பட்டது. காரணம்: {reason}</translation>
    </message>
    <message>
        <source>Described: {fields}.</source>
        <translation>விவரிக்கப்பட்டது: {fields}.</translation>
    </message>
    <message>
        <source>Looked at in full size.</source>
        <translation>முழு அளவில் பார்க்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>எதிலிருந்து உருவாக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>குறிப்பு</translation>
    </message>
    <message>
        <source>People and accounts of the case were written down.</source>
        <translation>வழக்கில் தொடர்புடைய நபர்களும் கணக்குகளும் எழுதி வைக்கப்பட்டன.</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>தளம்</translation>
    </message>
    <message>
        <source>Put into a bundle for {to}.</source>
        <translation>தொகுப்பில் சேர்க்கப்பட்டது. யாருக்கு: {to}.</translation>
    </message>
    <message>
        <source>Put into a bundle.</source>
        <translation>தொகுப்பில் சேர்க்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Restored from a backup.</source>
        <translation>காப்பு நகலிலிருந்து மீட்டெடுக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Somebody tried to unlock the vault and could not.</source>
        <translation>யாரோ பெட்டகத்தைத் திறக்க முயன்றார், ஆனால் முடியவில்லை.</translation>
    </message>
    <message>
        <source>Taken in and sealed.</source>
        <translation>உள்ளே எடுக்கப்பட்டு முத்திரையிடப்பட்டது.</translation>
    </message>
    <message>
        <source>The covered copy was put aside; the original stands again.</source>
        <translation>மறைக்கப்பட்ட நகல் ஒதுக்கி வைக்கப்பட்டது; அசல் மீண்டும் பயன்படுத்தப்படுகிறது.</translation>
    </message>
    <message>
        <source>The state of the log was given to {to}.</source>
        <translation>பதிவேட்டின் நிலை {to} என்பவரிடம் கொடுக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>The state of the log was shown to somebody.</source>
        <translation>பதிவேட்டின் நிலை ஒருவருக்குக் காட்டப்பட்டது.</translation>
    </message>
    <message>
        <source>The vault was made.</source>
        <translation>பெட்டகம் உருவாக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>The vault was put in order after a crash.</source>
        <translation>நிரல் எதிர்பாராமல் நின்ற பிறகு, பெட்டகம் ஒழுங்குபடுத்தப்பட்டது.</translation>
    </message>
    <message>
        <source>The way of unlocking the vault was changed.</source>
        <translation>பெட்டகத்தைத் திறக்கும் முறை மாற்றப்பட்டது.</translation>
    </message>
    <message>
        <source>The whole vault was checked.</source>
        <translation>பெட்டகம் முழுவதும் சரிபார்க்கப்பட்டது.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was changed.</source>
        <translation>இந்தக் கணினியின் கடிகாரம் மாற்றப்பட்டது.</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>இது என்ன காட்டுகிறது</translation>
    </message>
    <message>
        <source>When it was posted</source>
        <translation>எப்போது பதிவிடப்பட்டது</translation>
    </message>
    <message>
        <source>When you first saw it</source>
        <translation>நீங்கள் முதலில் பார்த்தது எப்போது</translation>
    </message>
    <message>
        <source>Who else saw it</source>
        <translation>வேறு யார் பார்த்தார்கள்</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>இது ஏன் முக்கியம்</translation>
    </message>
</context>
<context>
    <name>known</name>
    <message>
        <source>Account</source>
        <translation>கணக்கு</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>முகவரி</translation>
    </message>
    <message>
        <source>Address of the account</source>
        <translation>கணக்கின் முகவரி</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>வழக்கு</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>சாதனம்</translation>
    </message>
    <message>
        <source>Exhibit&apos;s own number</source>
        <translation>சான்றுப்பொருளின் சொந்த எண்</translation>
    </message>
    <message>
        <source>File</source>
        <translation>கோப்பு</translation>
    </message>
    <message>
        <source>Part of the screen</source>
        <translation>திரையின் பகுதி</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>படம்</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>தளம்</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>நிரல்</translation>
    </message>
    <message>
        <source>SHA-256 of the original</source>
        <translation>அசலின் SHA-256</translation>
    </message>
    <message>
        <source>Type and size</source>
        <translation>வகையும் அளவும்</translation>
    </message>
    <message>
        <source>What was sealed</source>
        <translation>எது முத்திரையிடப்பட்டது</translation>
    </message>
    <message>
        <source>What you said about it</source>
        <translation>இதைப் பற்றி நீங்கள் சொன்னது</translation>
    </message>
    <message>
        <source>When it was posted</source>
        <translation>எப்போது பதிவிடப்பட்டது</translation>
    </message>
    <message>
        <source>When you first saw it</source>
        <translation>நீங்கள் முதலில் பார்த்தது எப்போது</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>சாளரம்</translation>
    </message>
    <message>
        <source>{kind}, taken {when} by this computer&apos;s clock</source>
        <translation>{kind}; எடுத்த நேரம் {when}, இந்தக் கணினியின் கடிகாரப்படி</translation>
    </message>
    <message>
        <source>{type}, {size} bytes</source>
        <translation>{type}, {size} பைட்டுகள்</translation>
    </message>
    <message>
        <source>{width} by {height} pixels</source>
        <translation>{width} x {height} பிக்சல்கள்</translation>
    </message>
    <message>
        <source>{width} by {height} pixels, from {x}, {y}</source>
        <translation>{width} x {height} பிக்சல்கள், {x}, {y} என்ற இடத்திலிருந்து</translation>
    </message>
</context>
<context>
    <name>news</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>இன்னும் %n உள்ளது.</numerusform>
            <numerusform>இன்னும் %n உள்ளன.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything else is whole. If you have a backup, keep it.</source>
        <translation>மற்ற அனைத்தும் முழுமையாக உள்ளன. உங்களிடம் காப்பு நகல் இருந்தால், அதை வைத்திருங்கள்.</translation>
    </message>
    <message>
        <source>Everything that was saved is safe. What was only half written was put aside inside the vault, and the log says so.</source>
        <translation>சேமித்தவை அனைத்தும் பாதுகாப்பாக உள்ளன. பாதி மட்டும் எழுதப்பட்டது பெட்டகத்துக்குள் தனியே வைக்கப்பட்டது; பதிவேடும் அதைச் சொல்கிறது.</translation>
    </message>
    <message>
        <source>Nothing can be added or changed, so nothing gets worse. A backup can be brought back.</source>
        <translation>எதையும் சேர்க்கவோ மாற்றவோ முடியாது; அதனால் எதுவும் மோசமாகாது. ஒரு காப்பு நகலை மீட்டெடுக்கலாம்.</translation>
    </message>
    <message>
        <source>Something about the vault needs your attention.</source>
        <translation>பெட்டகத்தில் ஒன்றை நீங்கள் கவனிக்க வேண்டியுள்ளது.</translation>
    </message>
    <message>
        <source>The program ended in the middle of something last time.</source>
        <translation>கடந்த முறை நிரல் ஒரு வேலையின் நடுவில் நின்றுவிட்டது.</translation>
    </message>
    <message>
        <source>The vault is open to look only.</source>
        <translation>பெட்டகம் பார்ப்பதற்கு மட்டுமே திறந்துள்ளது.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>A reply is due in %n day(s), on {day}.</source>
        <translation>
            <numerusform>பதில் %n நாளில், {day} அன்று வர வேண்டும்.</numerusform>
            <numerusform>பதில் %n நாட்களில், {day} அன்று வர வேண்டும்.</numerusform>
        </translation>
    </message>
    <message>
        <source>A reply is due today, {day}.</source>
        <translation>பதில் இன்று, {day}, வர வேண்டும்.</translation>
    </message>
    <message>
        <source>A reply was due on {day}. The day has passed: you may ask again.</source>
        <translation>பதில் {day} அன்று வந்திருக்க வேண்டும். அந்த நாள் கடந்துவிட்டது: நீங்கள் மீண்டும் கேட்கலாம்.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>பதில் வந்தது</translation>
    </message>
    <message>
        <source>No reply yet</source>
        <translation>இன்னும் பதில் இல்லை</translation>
    </message>
</context>
<context>
    <name>rows</name>
    <message>
        <source>Address without a picture</source>
        <translation>படம் இல்லாத முகவரி</translation>
    </message>
    <message>
        <source>Deleted; its hash and the reason are kept</source>
        <translation>நீக்கப்பட்டது; அதன் ஹாஷ் மதிப்பும் காரணமும் வைக்கப்பட்டுள்ளன</translation>
    </message>
    <message>
        <source>File</source>
        <translation>கோப்பு</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>ஏற்றுகிறது…</translation>
    </message>
    <message>
        <source>Screen capture</source>
        <translation>திரைப் பிடிப்பு</translation>
    </message>
    <message>
        <source>Written note</source>
        <translation>எழுதிய குறிப்பு</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Captured: {labels}</source>
        <translation>பிடிக்கப்பட்டது: {labels}</translation>
    </message>
    <message>
        <source>Date not known</source>
        <translation>தேதி தெரியவில்லை</translation>
    </message>
    <message>
        <source>First seen: {labels}</source>
        <translation>முதலில் பார்த்தது: {labels}</translation>
    </message>
    <message>
        <source>Happened: {labels}</source>
        <translation>நடந்தது: {labels}</translation>
    </message>
    <message>
        <source>Reply due from {labels}</source>
        <translation>பதில் வர வேண்டியது: {labels}</translation>
    </message>
    <message>
        <source>Reply from {labels}: {words}</source>
        <translation>{labels} தந்த பதில்: {words}</translation>
    </message>
    <message>
        <source>Reported to {labels}</source>
        <translation>புகார் அளிக்கப்பட்டது: {labels}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>மேலும் %n</numerusform>
            <numerusform>மேலும் %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} (“{date}”)</source>
        <translation>{words} (“{date}”)</translation>
    </message>
</context>
<context>
    <name>when</name>
    <message>
        <source>Today</source>
        <translation>இன்று</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>நேற்று</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
</context>
</TS>
