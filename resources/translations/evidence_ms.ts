<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ms_MY" sourcelanguage="en">
<context>
    <name>Answer</name>
    <message>
        <source>I&apos;m not sure</source>
        <translation>Saya tidak pasti</translation>
    </message>
    <message>
        <source>{name}: I&apos;m not sure</source>
        <translation>{name}: Saya tidak pasti</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message numerus="yes">
        <source>%n thing(s) are not as they were sealed.</source>
        <translation>
            <numerusform>%n perkara tidak lagi seperti semasa dimeterai.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file lies in the vault&apos;s folder that the log does not name.</source>
        <translation>Ada fail dalam folder peti simpanan yang tidak disebut dalam log.</translation>
    </message>
    <message>
        <source>A part of the custody log cannot be read.</source>
        <translation>Sebahagian log jagaan tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>A stored original is missing, damaged, or not the one that was sealed.</source>
        <translation>Satu fail asal yang disimpan hilang, rosak, atau bukan yang dimeterai.</translation>
    </message>
    <message>
        <source>An entry of the custody log is not of the form that this program writes.</source>
        <translation>Satu entri log jagaan bukan dalam bentuk yang ditulis oleh program ini.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Dan %n lagi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Mula</translation>
    </message>
    <message>
        <source>Bring back a backup from before into another folder, and compare.</source>
        <translation>Pulihkan sandaran yang lebih awal ke folder lain, kemudian bandingkan.</translation>
    </message>
    <message>
        <source>Every entry, signature and stored original was read and compared.</source>
        <translation>Setiap entri, tandatangan dan fail asal yang disimpan telah dibaca dan dibandingkan.</translation>
    </message>
    <message>
        <source>Everything else is whole. Change and delete nothing, and keep this vault as it is. A backup from before may hold what is missing here.</source>
        <translation>Yang lain semuanya utuh. Jangan ubah atau padam apa-apa, dan kekalkan peti simpanan ini seperti sekarang. Sandaran yang lebih awal mungkin ada apa yang hilang di sini.</translation>
    </message>
    <message>
        <source>Everything is as it was sealed.</source>
        <translation>Semuanya seperti semasa dimeterai.</translation>
    </message>
    <message>
        <source>It is no evidence of this vault. The program puts aside what it left there itself.</source>
        <translation>Ia bukan bukti dalam peti simpanan ini. Jika program sendiri yang meninggalkannya di situ, program akan mengetepikannya.</translation>
    </message>
    <message>
        <source>Its record and its hash are still in the log. A backup from before may hold it.</source>
        <translation>Rekod dan nilai cincangannya masih ada dalam log. Sandaran yang lebih awal mungkin ada fail ini.</translation>
    </message>
    <message>
        <source>Look through everything</source>
        <translation>Periksa semuanya</translation>
    </message>
    <message>
        <source>Make a backup now, before you lock the vault.</source>
        <translation>Buat sandaran sekarang, sebelum anda mengunci peti simpanan.</translation>
    </message>
    <message>
        <source>Nothing is lost. If the vault does not open next time, open it with the recovery sheet.</source>
        <translation>Tiada apa-apa yang hilang. Jika peti simpanan tidak dapat dibuka nanti, buka dengan helaian pemulihan.</translation>
    </message>
    <message>
        <source>Reading everything again…</source>
        <translation>Membaca semuanya sekali lagi…</translation>
    </message>
    <message>
        <source>Something is not as it was left.</source>
        <translation>Ada sesuatu yang tidak seperti semasa ditinggalkan.</translation>
    </message>
    <message>
        <source>The exhibit itself is whole. Describe it once more.</source>
        <translation>Eksibit itu sendiri utuh. Terangkan sekali lagi.</translation>
    </message>
    <message>
        <source>The file that makes searching quick was changed.</source>
        <translation>Fail yang mempercepat carian telah diubah.</translation>
    </message>
    <message>
        <source>The file that the vault is opened with was changed while the vault was open.</source>
        <translation>Fail yang digunakan untuk membuka peti simpanan telah diubah semasa peti simpanan terbuka.</translation>
    </message>
    <message>
        <source>The keys that the vault signs with were changed while the vault was open.</source>
        <translation>Kunci yang digunakan peti simpanan untuk menandatangani telah diubah semasa peti simpanan terbuka.</translation>
    </message>
    <message>
        <source>The list that is in use does not agree with the log.</source>
        <translation>Senarai yang sedang digunakan tidak sepadan dengan log.</translation>
    </message>
    <message>
        <source>The program mends this by itself when the vault is opened next.</source>
        <translation>Program akan membaikinya sendiri apabila peti simpanan dibuka nanti.</translation>
    </message>
    <message>
        <source>The signature of an entry does not hold.</source>
        <translation>Tandatangan satu entri tidak sah.</translation>
    </message>
    <message>
        <source>The signed summary of the log does not fit the log.</source>
        <translation>Ringkasan log yang ditandatangani tidak sepadan dengan log.</translation>
    </message>
    <message>
        <source>The whole vault is read again and compared with what was sealed: every entry, every signature, every stored original. With a large vault this takes a while. Nothing is changed.</source>
        <translation>Seluruh peti simpanan dibaca sekali lagi dan dibandingkan dengan apa yang dimeterai: setiap entri, setiap tandatangan, setiap fail asal yang disimpan. Jika peti simpanan besar, ini mengambil sedikit masa. Tiada apa-apa yang diubah.</translation>
    </message>
    <message>
        <source>This computer&apos;s signing key is not where the vault keeps it.</source>
        <translation>Kunci tandatangan komputer ini tiada di tempat peti simpanan menyimpannya.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Perkara yang terlibat</translation>
    </message>
    <message>
        <source>What was being written cannot be read.</source>
        <translation>Apa yang sedang ditulis tidak dapat dibaca.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>A copy of the whole vault in one file, encrypted as it is. Put it on another disk, best on a USB stick that you keep somewhere else: a copy on this computer is lost together with it.</source>
        <translation>Salinan seluruh peti simpanan dalam satu fail, tetap disulitkan seperti sedia ada. Simpan di cakera lain, sebaiknya pada pemacu USB yang anda simpan di tempat lain: salinan pada komputer ini akan hilang bersama komputer ini.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sandaran</translation>
    </message>
    <message>
        <source>Choose a place and back up…</source>
        <translation>Pilih tempat dan buat sandaran…</translation>
    </message>
    <message>
        <source>Copying the vault and reading the copy back…</source>
        <translation>Menyalin peti simpanan dan membaca semula salinannya…</translation>
    </message>
    <message>
        <source>Take the stick out the way the system asks for it, and keep it apart from the recovery sheet.</source>
        <translation>Cabut pemacu USB mengikut cara yang diminta oleh sistem, dan simpan berasingan daripada helaian pemulihan.</translation>
    </message>
    <message>
        <source>The backup is made. It was read back and is whole.</source>
        <translation>Sandaran sudah dibuat. Ia telah dibaca semula dan utuh.</translation>
    </message>
    <message>
        <source>The copy is read back and compared before it counts as done.</source>
        <translation>Salinan dibaca semula dan dibandingkan sebelum dikira selesai.</translation>
    </message>
    <message>
        <source>The last one: {when}</source>
        <translation>Yang terakhir: {when}</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Belum ada sandaran.</translation>
    </message>
    <message>
        <source>To bring it back you need the file and the recovery sheet. Keep the two in different places.</source>
        <translation>Untuk memulihkannya, anda perlukan fail itu dan helaian pemulihan. Simpan kedua-duanya di tempat berlainan.</translation>
    </message>
    <message>
        <source>Where the backup goes</source>
        <translation>Tempat untuk sandaran</translation>
    </message>
    <message>
        <source>Where the backup is</source>
        <translation>Di mana sandaran berada</translation>
    </message>
    <message>
        <source>Whoever finds the file without the sheet sees how large the vault is, not what is in it.</source>
        <translation>Sesiapa yang menjumpai fail itu tanpa helaian boleh melihat besarnya peti simpanan, tetapi bukan isinya.</translation>
    </message>
</context>
<context>
    <name>BundlePage</name>
    <message numerus="yes">
        <source>%n exhibit(s) go in.</source>
        <translation>
            <numerusform>%n eksibit akan dimasukkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Bungkusan</translation>
    </message>
    <message>
        <source>Check this bundle now</source>
        <translation>Semak bungkusan ini sekarang</translation>
    </message>
    <message>
        <source>Copy it again, or leave it empty: then six words open the file.</source>
        <translation>Salin sekali lagi, atau biarkan kosong: enam perkataan akan membuka fail itu.</translation>
    </message>
    <message>
        <source>It is locked for the age key that you gave.</source>
        <translation>Ia dikunci untuk kunci age yang anda beri.</translation>
    </message>
    <message>
        <source>It is locked with six words, which you see when it is made.</source>
        <translation>Ia dikunci dengan enam perkataan, yang anda lihat apabila ia siap dibuat.</translation>
    </message>
    <message>
        <source>It is not locked.</source>
        <translation>Ia tidak dikunci.</translation>
    </message>
    <message>
        <source>It is written to {place}</source>
        <translation>Ia ditulis ke {place}</translation>
    </message>
    <message>
        <source>Make another</source>
        <translation>Buat satu lagi</translation>
    </message>
    <message>
        <source>Make the bundle</source>
        <translation>Buat bungkusan</translation>
    </message>
    <message>
        <source>Making the bundle…</source>
        <translation>Membuat bungkusan…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seterusnya</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Belum ada yang dipilih.</translation>
    </message>
    <message>
        <source>Step 1 of 3: what goes in. A bundle is one signed package that anyone can check.</source>
        <translation>Langkah 1 daripada 3: apa yang dimasukkan. Bungkusan ialah satu pakej bertandatangan yang boleh disemak oleh sesiapa sahaja.</translation>
    </message>
    <message>
        <source>Step 2 of 3: how it is packed, for whom, and where it is written.</source>
        <translation>Langkah 2 daripada 3: cara ia dibungkus, untuk siapa, dan di mana ia ditulis.</translation>
    </message>
    <message>
        <source>Step 3 of 3: look it over.</source>
        <translation>Langkah 3 daripada 3: lihat semula.</translation>
    </message>
    <message>
        <source>The recipient&apos;s age key is not whole.</source>
        <translation>Kunci age penerima tidak lengkap.</translation>
    </message>
    <message>
        <source>Tick what goes into the bundle.</source>
        <translation>Tandakan apa yang perlu masuk ke dalam bungkusan.</translation>
    </message>
    <message>
        <source>You choose a place.</source>
        <translation>Anda memilih tempatnya.</translation>
    </message>
</context>
<context>
    <name>CaptureFlow</name>
    <message>
        <source>But every point of the picture has the same colour: some programs do not let themselves be captured. A photograph of the screen, taken with another device, may help.</source>
        <translation>Tetapi setiap titik pada gambar sama warnanya: sesetengah program tidak membenarkan dirinya ditangkap. Gambar skrin yang diambil dengan peranti lain mungkin membantu.</translation>
    </message>
    <message>
        <source>Everything else that was being added is saved.</source>
        <translation>Semua yang lain yang sedang ditambah sudah disimpan.</translation>
    </message>
    <message>
        <source>Everything that was saved before is safe. What was not finished was put aside: please add it again.</source>
        <translation>Semua yang disimpan sebelum ini selamat. Yang belum selesai telah diketepikan: sila tambah sekali lagi.</translation>
    </message>
    <message>
        <source>Nothing was kept. You can start again when you are ready.</source>
        <translation>Tiada apa-apa yang disimpan. Anda boleh mula semula apabila anda bersedia.</translation>
    </message>
    <message>
        <source>Some files were not kept.</source>
        <translation>Ada fail yang tidak disimpan.</translation>
    </message>
    <message>
        <source>Taken at {time} by this computer&apos;s clock, sealed and encrypted.</source>
        <translation>Diambil pada {time} menurut jam komputer ini, dimeterai dan disulitkan.</translation>
    </message>
    <message>
        <source>The address is sealed and encrypted. No picture was taken.</source>
        <translation>Alamat itu telah dimeterai dan disulitkan. Tiada gambar yang diambil.</translation>
    </message>
    <message>
        <source>The program ended while something was being added.</source>
        <translation>Program terhenti semasa sesuatu sedang ditambah.</translation>
    </message>
    <message>
        <source>The screens changed while you were choosing.</source>
        <translation>Skrin berubah semasa anda memilih.</translation>
    </message>
    <message>
        <source>{label} is saved.</source>
        <translation>{label} sudah disimpan.</translation>
    </message>
</context>
<context>
    <name>CapturePage</name>
    <message numerus="yes">
        <source>%n file(s) were not added.</source>
        <translation>
            <numerusform>%n fail tidak ditambah.</numerusform>
        </translation>
    </message>
    <message>
        <source>A written note</source>
        <translation>Nota bertulis</translation>
    </message>
    <message>
        <source>Add them again</source>
        <translation>Tambah semula</translation>
    </message>
    <message>
        <source>After 10 seconds</source>
        <translation>Selepas 10 saat</translation>
    </message>
    <message>
        <source>After 3 seconds</source>
        <translation>Selepas 3 saat</translation>
    </message>
    <message>
        <source>An address, without a picture</source>
        <translation>Alamat, tanpa gambar</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Kawasan</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Serta-merta</translation>
    </message>
    <message>
        <source>Bring what you want to keep onto the screen, then press the button. Seal first, describe later.</source>
        <translation>Paparkan apa yang anda mahu simpan pada skrin, kemudian tekan butang. Meteraikan dahulu, terangkan kemudian.</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Tangkap</translation>
    </message>
    <message>
        <source>Choose files to keep</source>
        <translation>Pilih fail untuk disimpan</translation>
    </message>
    <message>
        <source>Everything that was saved before is safe. These files still lie where they were, and you can add them again: {names}</source>
        <translation>Semua yang disimpan sebelum ini selamat. Fail ini masih berada di tempat asalnya, dan anda boleh menambahnya semula: {names}</translation>
    </message>
    <message>
        <source>Files can also be dropped on this page.</source>
        <translation>Fail juga boleh diseret ke halaman ini.</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Fail…</translation>
    </message>
    <message>
        <source>Go on covering a picture</source>
        <translation>Teruskan menutup gambar</translation>
    </message>
    <message>
        <source>Go on with a note on an exhibit</source>
        <translation>Teruskan nota tentang satu eksibit</translation>
    </message>
    <message>
        <source>Go on with people and accounts</source>
        <translation>Teruskan orang dan akaun</translation>
    </message>
    <message>
        <source>Go on with the address</source>
        <translation>Teruskan alamat</translation>
    </message>
    <message>
        <source>Go on with the reply</source>
        <translation>Teruskan jawapan</translation>
    </message>
    <message>
        <source>Go on with the report</source>
        <translation>Teruskan laporan</translation>
    </message>
    <message>
        <source>Go on with your note</source>
        <translation>Teruskan nota anda</translation>
    </message>
    <message>
        <source>Go on writing about {label}</source>
        <translation>Teruskan menulis tentang {label}</translation>
    </message>
    <message>
        <source>It is taken. It is saved as soon as the work that goes on now lets it.</source>
        <translation>Gambar sudah ditangkap. Ia disimpan sebaik sahaja kerja yang sedang berjalan membenarkannya.</translation>
    </message>
    <message>
        <source>Keep something else</source>
        <translation>Simpan sesuatu yang lain</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Tinggalkan</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>Memeteraikan…</translation>
    </message>
    <message>
        <source>See it in Evidence</source>
        <translation>Lihat dalam Bukti</translation>
    </message>
    <message>
        <source>See the words that open your bundle</source>
        <translation>Lihat perkataan yang membuka bungkusan anda</translation>
    </message>
    <message>
        <source>Take one of these</source>
        <translation>Ambil salah satu ini</translation>
    </message>
    <message>
        <source>Takes an area: you draw a box on a still picture of the screen.</source>
        <translation>Mengambil satu kawasan: anda melukis kotak pada gambar pegun skrin.</translation>
    </message>
    <message>
        <source>Takes everything on every screen. This window hides itself first.</source>
        <translation>Mengambil semua yang ada pada setiap skrin. Tetingkap ini menyembunyikan diri dahulu.</translation>
    </message>
    <message>
        <source>Takes one window, which you choose from a list.</source>
        <translation>Mengambil satu tetingkap, yang anda pilih daripada senarai.</translation>
    </message>
    <message>
        <source>Takes screen {number}. This window hides itself first.</source>
        <translation>Mengambil skrin {number}. Tetingkap ini menyembunyikan diri dahulu.</translation>
    </message>
    <message>
        <source>Wait first, to make something ready</source>
        <translation>Tunggu dahulu, supaya anda sempat menyediakan sesuatu</translation>
    </message>
    <message>
        <source>What you wrote about {label} is safe.</source>
        <translation>Apa yang anda tulis tentang {label} selamat.</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>Seluruh skrin</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Tetingkap</translation>
    </message>
    <message>
        <source>You can go on where you stopped, now or later.</source>
        <translation>Anda boleh menyambung dari tempat anda berhenti, sekarang atau nanti.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>dan %n lagi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>A reply from {name}</source>
        <translation>Jawapan daripada {name}</translation>
    </message>
    <message>
        <source>A report that you made</source>
        <translation>Laporan yang anda buat</translation>
    </message>
    <message>
        <source>A text in somebody else&apos;s hands can show later what is sealed now.</source>
        <translation>Teks yang disimpan oleh orang lain dapat menunjukkan kemudian apa yang sudah dimeterai sekarang.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Kes</translation>
    </message>
    <message>
        <source>Go on with the report</source>
        <translation>Teruskan laporan</translation>
    </message>
    <message>
        <source>It is not kept in the log yet.</source>
        <translation>Ia belum disimpan dalam log.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Memuatkan…</translation>
    </message>
    <message>
        <source>Nothing is here yet. What you capture or report will stand here in order.</source>
        <translation>Belum ada apa-apa di sini. Apa yang anda tangkap atau laporkan akan muncul di sini mengikut urutan.</translation>
    </message>
    <message>
        <source>Proof of date…</source>
        <translation>Bukti tarikh…</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>What happened, in order, and what was reported where.</source>
        <translation>Apa yang berlaku, mengikut urutan, dan apa yang dilaporkan di mana.</translation>
    </message>
    <message>
        <source>What you change is written down anew; what stood here before stays in the custody log.</source>
        <translation>Apa yang anda ubah dicatat sebagai catatan baharu; catatan yang sebelum ini kekal dalam log jagaan.</translation>
    </message>
    <message>
        <source>What you wrote before is here again.</source>
        <translation>Apa yang anda tulis sebelum ini ada semula di sini.</translation>
    </message>
    <message>
        <source>Write down a report</source>
        <translation>Catat laporan</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>As it was found</source>
        <translation>Seperti yang ditemui</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Butiran</translation>
    </message>
    <message>
        <source>Details: {check}</source>
        <translation>Butiran: {check}</translation>
    </message>
    <message>
        <source>This could not be checked. It says neither yes nor no.</source>
        <translation>Ini tidak dapat disemak. Ia tidak bermakna ya dan tidak bermakna tidak.</translation>
    </message>
    <message>
        <source>What it concerns</source>
        <translation>Perkara yang berkaitan</translation>
    </message>
    <message>
        <source>What to do: {advice}</source>
        <translation>Apa yang perlu dibuat: {advice}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>dan %n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>as it should be</source>
        <translation>seperti yang sepatutnya</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>tidak dapat dipastikan</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gagal</translation>
    </message>
    <message>
        <source>to know</source>
        <translation>untuk makluman</translation>
    </message>
    <message>
        <source>{check}: {state}</source>
        <translation>{check}: {state}</translation>
    </message>
    <message>
        <source>{subject}: expected {expected}; found {found}</source>
        <translation>{subject}: dijangka {expected}; ditemui {found}</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>A bundle in a folder</source>
        <translation>Bungkusan dalam folder</translation>
    </message>
    <message>
        <source>A bundle or a report</source>
        <translation>Bungkusan atau laporan</translation>
    </message>
    <message>
        <source>A folder, a zip, a locked bundle (.age), or report.pdf alone.</source>
        <translation>Folder, zip, bungkusan berkunci (.age), atau report.pdf sahaja.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Semak</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Semak ini</translation>
    </message>
    <message>
        <source>Checking {name}…</source>
        <translation>Menyemak {name}…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Pilih fail…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Pilih folder…</translation>
    </message>
    <message>
        <source>Drop a bundle or a report here</source>
        <translation>Letakkan bungkusan atau laporan di sini</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Simpan hasil</translation>
    </message>
    <message>
        <source>Save the result, and print it elsewhere.</source>
        <translation>Simpan hasil, dan cetak di tempat lain.</translation>
    </message>
    <message>
        <source>Save the result…</source>
        <translation>Simpan hasil…</translation>
    </message>
    <message>
        <source>See whether a bundle is as it was sealed. Nothing is written, and nothing is sent.</source>
        <translation>Lihat sama ada bungkusan masih seperti semasa dimeterai. Tiada apa-apa yang ditulis, dan tiada apa-apa yang dihantar.</translation>
    </message>
    <message>
        <source>The bundle</source>
        <translation>Bungkusan itu</translation>
    </message>
    <message>
        <source>The result is saved.</source>
        <translation>Hasil sudah disimpan.</translation>
    </message>
    <message>
        <source>The result was given to the printer.</source>
        <translation>Keputusan telah diberikan kepada pencetak.</translation>
    </message>
    <message>
        <source>The words or the key that open it</source>
        <translation>Perkataan atau kunci yang membukanya</translation>
    </message>
    <message>
        <source>This bundle is locked.</source>
        <translation>Bungkusan ini dikunci.</translation>
    </message>
    <message>
        <source>This computer has no printer.</source>
        <translation>Komputer ini tidak mempunyai pencetak.</translation>
    </message>
    <message>
        <source>Type the words or the key that open it.</source>
        <translation>Taip perkataan atau kunci yang membukanya.</translation>
    </message>
    <message>
        <source>Whoever gave you the bundle has them. They are not kept.</source>
        <translation>Orang yang memberi anda bungkusan itu ada perkataan atau kunci ini. Ia tidak disimpan.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>A file is missing, or one is here that does not belong here.</source>
        <translation>Ada fail yang hilang, atau ada fail di sini yang tidak sepatutnya ada.</translation>
    </message>
    <message>
        <source>A file is not the one that was listed.</source>
        <translation>Ada fail yang bukan fail yang disenaraikan.</translation>
    </message>
    <message>
        <source>A list of files is missing or damaged.</source>
        <translation>Senarai fail hilang atau rosak.</translation>
    </message>
    <message>
        <source>A record does not agree with its original or its entries.</source>
        <translation>Ada rekod yang tidak sepadan dengan fail asalnya atau entrinya.</translation>
    </message>
    <message>
        <source>An earlier state contradicts this log, or the proof is missing.</source>
        <translation>Keadaan yang lebih awal bercanggah dengan log ini, atau pembuktiannya tiada.</translation>
    </message>
    <message>
        <source>An entry was changed, or sealed by somebody else.</source>
        <translation>Ada entri yang diubah, atau dimeterai oleh orang lain.</translation>
    </message>
    <message>
        <source>Ask for it again, by another way, and keep this copy.</source>
        <translation>Minta sekali lagi, melalui cara lain, dan simpan salinan ini.</translation>
    </message>
    <message>
        <source>Ask its owner to read the words out, over a number that you knew before.</source>
        <translation>Minta pemiliknya membacakan perkataan itu, melalui nombor yang anda sudah tahu sebelum ini.</translation>
    </message>
    <message>
        <source>Do not rely on the PDF.</source>
        <translation>Jangan bergantung pada PDF itu.</translation>
    </message>
    <message>
        <source>Do not rely on the exhibits named here.</source>
        <translation>Jangan bergantung pada eksibit yang dinamakan di sini.</translation>
    </message>
    <message>
        <source>Do not rely on the files named here.</source>
        <translation>Jangan bergantung pada fail yang dinamakan di sini.</translation>
    </message>
    <message>
        <source>Do not rely on this copy.</source>
        <translation>Jangan bergantung pada salinan ini.</translation>
    </message>
    <message>
        <source>Do not unpack it by hand.</source>
        <translation>Jangan buka pakej ini sendiri secara manual.</translation>
    </message>
    <message>
        <source>Earlier states of the log</source>
        <translation>Keadaan log yang lebih awal</translation>
    </message>
    <message>
        <source>Every entry is whole, and sealed by a device of this owner.</source>
        <translation>Setiap entri utuh, dan dimeterai oleh peranti pemilik ini.</translation>
    </message>
    <message>
        <source>Every entry stood in the log.</source>
        <translation>Setiap entri ada dalam log.</translation>
    </message>
    <message>
        <source>Every file is the one that was listed, byte for byte.</source>
        <translation>Setiap fail ialah fail yang disenaraikan, bait demi bait.</translation>
    </message>
    <message>
        <source>Evidence of time from outside</source>
        <translation>Bukti masa dari luar</translation>
    </message>
    <message>
        <source>If the proof is only missing, ask its owner for one. If it is false, the log was rewritten.</source>
        <translation>Jika pembuktian itu cuma tiada, minta daripada pemiliknya. Jika ia palsu, log telah ditulis semula.</translation>
    </message>
    <message>
        <source>It can be opened</source>
        <translation>Ia boleh dibuka</translation>
    </message>
    <message>
        <source>It could be read, and nothing in it is built to do harm.</source>
        <translation>Ia dapat dibaca, dan tiada apa-apa di dalamnya dibuat untuk merosakkan.</translation>
    </message>
    <message>
        <source>It is no bundle, is cut off, cannot be read, or is built in a way that is not safe to unpack.</source>
        <translation>Ia bukan bungkusan, terpotong, tidak dapat dibaca, atau dibina dengan cara yang tidak selamat untuk dibuka.</translation>
    </message>
    <message>
        <source>It is not proven that an entry stood in the log.</source>
        <translation>Tidak dapat dibuktikan bahawa satu entri ada dalam log.</translation>
    </message>
    <message>
        <source>It was made by a later program, or its first file is damaged.</source>
        <translation>Ia dibuat oleh program yang lebih baharu, atau fail pertamanya rosak.</translation>
    </message>
    <message>
        <source>No earlier state contradicts this log.</source>
        <translation>Tiada keadaan lebih awal yang bercanggah dengan log ini.</translation>
    </message>
    <message>
        <source>No entry here says that the clock was set.</source>
        <translation>Tiada entri di sini yang menyatakan bahawa jam telah diubah.</translation>
    </message>
    <message>
        <source>No file is missing, and none was added.</source>
        <translation>Tiada fail yang hilang, dan tiada yang ditambah.</translation>
    </message>
    <message>
        <source>None counts here: only the clock of the device says when it was. A time stamp counts once its root is compared, which verify.html and evidence-verify do.</source>
        <translation>Tiada yang dikira di sini: hanya jam peranti yang menyatakan bila itu berlaku. Cap masa dikira setelah sijil akarnya dibandingkan, dan verify.html serta evidence-verify melakukannya.</translation>
    </message>
    <message>
        <source>Not compared yet. Only its owner can tell you the right words.</source>
        <translation>Belum dibandingkan. Hanya pemiliknya dapat memberitahu anda perkataan yang betul.</translation>
    </message>
    <message>
        <source>Originals, records and entries agree.</source>
        <translation>Fail asal, rekod dan entri semuanya sepadan.</translation>
    </message>
    <message>
        <source>The PDF is signed by the same device, from its first byte to its last.</source>
        <translation>PDF itu ditandatangani oleh peranti yang sama, dari bait pertama hingga terakhir.</translation>
    </message>
    <message>
        <source>The PDF was changed after it was signed, was never signed by that device, or lists other files than the bundle has.</source>
        <translation>PDF itu diubah selepas ditandatangani, tidak pernah ditandatangani oleh peranti itu, atau menyenaraikan fail yang lain daripada yang ada dalam bungkusan.</translation>
    </message>
    <message>
        <source>The clock of the device</source>
        <translation>Jam peranti</translation>
    </message>
    <message>
        <source>The clock was set in between. Ask when and why. Nothing else is less true for it.</source>
        <translation>Jam telah ditetapkan semula di tengah-tengahnya. Tanya bila dan mengapa. Kebenaran perkara lain tidak berkurang kerananya.</translation>
    </message>
    <message>
        <source>The content of every file</source>
        <translation>Kandungan setiap fail</translation>
    </message>
    <message>
        <source>The custody entries</source>
        <translation>Entri log jagaan</translation>
    </message>
    <message>
        <source>The device that signed belongs to the main key whose fingerprint is shown.</source>
        <translation>Peranti yang menandatangani adalah milik kunci utama yang cap jari kuncinya ditunjukkan.</translation>
    </message>
    <message>
        <source>The entries could not be read for it.</source>
        <translation>Entri tidak dapat dibaca untuk semakan ini.</translation>
    </message>
    <message>
        <source>The evidence from outside does not hold, or could not be read.</source>
        <translation>Bukti dari luar tidak sah, atau tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The key is not the one whose fingerprint you gave: somebody else may have made this.</source>
        <translation>Kunci ini bukan kunci dengan cap jari yang anda beri: mungkin orang lain yang membuatnya.</translation>
    </message>
    <message>
        <source>The key is the one whose fingerprint you gave.</source>
        <translation>Kunci ini ialah kunci dengan cap jari yang anda beri.</translation>
    </message>
    <message>
        <source>The key was not meant for the day of the signature. That alone makes nothing false.</source>
        <translation>Kunci ini tidak dimaksudkan untuk hari tandatangan itu. Itu sahaja tidak menjadikan apa-apa palsu.</translation>
    </message>
    <message>
        <source>The keys</source>
        <translation>Kunci-kunci</translation>
    </message>
    <message>
        <source>The keys do not belong together, or one of them is missing.</source>
        <translation>Kunci-kunci itu tidak sepadan antara satu sama lain, atau salah satu daripadanya tiada.</translation>
    </message>
    <message>
        <source>The lists are complete.</source>
        <translation>Senarai-senarai itu lengkap.</translation>
    </message>
    <message>
        <source>The lists are signed by that device: nobody else could have written them.</source>
        <translation>Senarai-senarai itu ditandatangani oleh peranti itu: tiada orang lain yang boleh menulisnya.</translation>
    </message>
    <message>
        <source>The lists of files</source>
        <translation>Senarai fail</translation>
    </message>
    <message>
        <source>The records</source>
        <translation>Rekod</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Laporan itu</translation>
    </message>
    <message>
        <source>The set of files</source>
        <translation>Set fail</translation>
    </message>
    <message>
        <source>The signature</source>
        <translation>Tandatangan</translation>
    </message>
    <message>
        <source>The signature does not hold for these lists.</source>
        <translation>Tandatangan tidak sah untuk senarai-senarai ini.</translation>
    </message>
    <message>
        <source>The state of the custody log is not signed as it should be.</source>
        <translation>Keadaan log jagaan tidak ditandatangani seperti yang sepatutnya.</translation>
    </message>
    <message>
        <source>The state of the custody log is signed.</source>
        <translation>Keadaan log jagaan telah ditandatangani.</translation>
    </message>
    <message>
        <source>The state of the log</source>
        <translation>Keadaan log</translation>
    </message>
    <message>
        <source>Their place in the log</source>
        <translation>Tempatnya dalam log</translation>
    </message>
    <message>
        <source>There is evidence from outside.</source>
        <translation>Ada bukti dari luar.</translation>
    </message>
    <message>
        <source>There was no earlier state to compare with. Whoever kept an older bundle can compare.</source>
        <translation>Tiada keadaan lebih awal untuk dibandingkan. Sesiapa yang menyimpan bungkusan lama boleh membandingkannya.</translation>
    </message>
    <message>
        <source>This program knows this kind of bundle.</source>
        <translation>Program ini mengenali jenis bungkusan ini.</translation>
    </message>
    <message>
        <source>Use a later version of this program, or ask for the bundle again.</source>
        <translation>Gunakan versi program yang lebih baharu, atau minta bungkusan itu sekali lagi.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Whether an entry says that the clock was set, or is earlier than the one before.</source>
        <translation>Sama ada sesuatu entri menyatakan bahawa jam telah diubah, atau lebih awal daripada entri sebelumnya.</translation>
    </message>
    <message>
        <source>Whether anybody else confirms that it existed by a certain day.</source>
        <translation>Sama ada pihak lain mengesahkan bahawa ia wujud pada hari tertentu.</translation>
    </message>
    <message>
        <source>Whether each entry about these exhibits is whole and sealed by a device of this owner.</source>
        <translation>Sama ada setiap entri tentang eksibit ini utuh dan dimeterai oleh peranti pemilik ini.</translation>
    </message>
    <message>
        <source>Whether each entry stood in the log when its state was signed.</source>
        <translation>Sama ada setiap entri ada dalam log semasa keadaan log ditandatangani.</translation>
    </message>
    <message>
        <source>Whether each file is, byte for byte, the one that was listed (SHA-256).</source>
        <translation>Sama ada setiap fail ialah fail yang disenaraikan, bait demi bait (SHA-256).</translation>
    </message>
    <message>
        <source>Whether each original, its record and its custody entries say the same.</source>
        <translation>Sama ada setiap fail asal, rekodnya dan entri log jagaannya menyatakan perkara yang sama.</translation>
    </message>
    <message>
        <source>Whether exactly the files are here that were sealed.</source>
        <translation>Sama ada fail di sini tepat sama dengan fail yang dimeterai.</translation>
    </message>
    <message>
        <source>Whether the PDF is signed by the same device, from its first byte to its last.</source>
        <translation>Sama ada PDF itu ditandatangani oleh peranti yang sama, dari bait pertama hingga terakhir.</translation>
    </message>
    <message>
        <source>Whether the device that signed belongs to the owner&apos;s main key.</source>
        <translation>Sama ada peranti yang menandatangani adalah milik kunci utama pemilik.</translation>
    </message>
    <message>
        <source>Whether the key is that of the person whom you know.</source>
        <translation>Sama ada kunci itu milik orang yang anda kenali.</translation>
    </message>
    <message>
        <source>Whether the lists of files were signed by that device.</source>
        <translation>Sama ada senarai fail ditandatangani oleh peranti itu.</translation>
    </message>
    <message>
        <source>Whether the lists that name every file are complete and well formed.</source>
        <translation>Sama ada senarai yang menamakan setiap fail lengkap dan betul bentuknya.</translation>
    </message>
    <message>
        <source>Whether the log still holds all that it held before.</source>
        <translation>Sama ada log masih mengandungi semua yang ada sebelum ini.</translation>
    </message>
    <message>
        <source>Whether the state of the custody log, on the day of the bundle, is signed.</source>
        <translation>Sama ada keadaan log jagaan, pada hari bungkusan dibuat, telah ditandatangani.</translation>
    </message>
    <message>
        <source>Whether this is a bundle or a report, and can be read without any danger.</source>
        <translation>Sama ada ini bungkusan atau laporan, dan boleh dibaca tanpa sebarang bahaya.</translation>
    </message>
    <message>
        <source>Whether this program knows this kind of bundle.</source>
        <translation>Sama ada program ini mengenali jenis bungkusan ini.</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Milik siapa</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Both are the very same file.</source>
        <translation>Kedua-duanya ialah fail yang sama.</translation>
    </message>
    <message>
        <source>Compare two pictures</source>
        <translation>Bandingkan dua gambar</translation>
    </message>
    <message>
        <source>Comparing the pictures</source>
        <translation>Membandingkan gambar</translation>
    </message>
    <message>
        <source>First picture</source>
        <translation>Gambar pertama</translation>
    </message>
    <message>
        <source>It does not show who is in a picture, who made it, which one came first, or that one is a fake. Two different pictures can look alike, and a fake can look different.</source>
        <translation>Ia tidak menunjukkan siapa dalam gambar, siapa yang membuatnya, yang mana lebih dahulu, atau bahawa salah satunya palsu. Dua gambar berbeza boleh kelihatan serupa, dan gambar palsu boleh kelihatan berbeza.</translation>
    </message>
    <message>
        <source>PDQ distance {distance} of 256 bits; up to {alike} counts as alike. Quality {quality} of 100.</source>
        <translation>Jarak PDQ {distance} daripada 256 bit; sehingga {alike} dikira serupa. Kualiti {quality} daripada 100.</translation>
    </message>
    <message>
        <source>Pictures are blurred. Hold the mouse on one, or hold the space bar, to see it in full size.</source>
        <translation>Gambar dikaburkan. Tahan tetikus pada gambar, atau tahan bar ruang, untuk melihatnya dalam saiz penuh.</translation>
    </message>
    <message>
        <source>Quality {quality} of 100; from {enough} on a number would mean something.</source>
        <translation>Kualiti {quality} daripada 100; mulai {enough}, barulah angka itu bermakna.</translation>
    </message>
    <message>
        <source>Second picture</source>
        <translation>Gambar kedua</translation>
    </message>
    <message>
        <source>The number comes from PDQ, which compares how pictures look as a whole. A copy that was made smaller, saved again or changed a little stays near; cutting, turning or mirroring moves it away.</source>
        <translation>Angka itu datang daripada PDQ, yang membandingkan rupa gambar secara keseluruhan. Salinan yang dikecilkan, disimpan semula atau diubah sedikit tetap hampir; memotong, memusing atau mencerminkannya menjauhkannya.</translation>
    </message>
    <message>
        <source>They are nearer than chance, but not near enough to call them alike.</source>
        <translation>Kedua-duanya lebih hampir daripada kebetulan, tetapi belum cukup hampir untuk dikatakan serupa.</translation>
    </message>
    <message>
        <source>They cannot be compared well: there is too little in them to go by.</source>
        <translation>Gambar ini tidak dapat dibandingkan dengan baik: terlalu sedikit kandungan untuk dijadikan panduan.</translation>
    </message>
    <message>
        <source>They look alike: one may well be a copy of the other, or made from it.</source>
        <translation>Kedua-duanya kelihatan serupa: mungkin yang satu ialah salinan yang lain, atau dibuat daripadanya.</translation>
    </message>
    <message>
        <source>They look different as a whole.</source>
        <translation>Kedua-duanya kelihatan berbeza secara keseluruhan.</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Choose the part</source>
        <translation>Pilih bahagian</translation>
    </message>
    <message>
        <source>Is the picture, or a small copy of it, in the part that you chose? Nothing is kept yet.</source>
        <translation>Adakah gambar itu, atau salinan kecilnya, ada dalam bahagian yang anda pilih? Belum ada apa-apa yang disimpan.</translation>
    </message>
    <message>
        <source>Keep the words, not the picture</source>
        <translation>Simpan perkataannya, bukan gambarnya</translation>
    </message>
    <message>
        <source>No: keep it</source>
        <translation>Tidak: simpan</translation>
    </message>
    <message>
        <source>Scroll in the other program until the picture, and every small copy of it, is off the screen.</source>
        <translation>Tatal dalam program lain itu sehingga gambar, dan setiap salinan kecilnya, tiada lagi pada skrin.</translation>
    </message>
    <message>
        <source>Small copies also stand in lists, in quoted messages and in previews of links.</source>
        <translation>Salinan kecil juga ada dalam senarai, dalam mesej yang dipetik dan dalam pratonton pautan.</translation>
    </message>
    <message>
        <source>The picture, and every small copy of it, is off the screen.</source>
        <translation>Gambar itu, dan setiap salinan kecilnya, tiada lagi pada skrin.</translation>
    </message>
    <message>
        <source>The screen is shown blurred while you choose, so that you do not have to see it again.</source>
        <translation>Skrin dikaburkan semasa anda memilih, supaya anda tidak perlu melihatnya lagi.</translation>
    </message>
    <message>
        <source>Yes, or not sure</source>
        <translation>Ya, atau tidak pasti</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n saat</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Berhenti</translation>
    </message>
    <message>
        <source>Time until the capture</source>
        <translation>Masa sebelum tangkapan</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Choose an area</source>
        <translation>Pilih kawasan</translation>
    </message>
    <message>
        <source>Draw a box around what you want to keep. Arrows move it, Shift and arrows size it, Enter takes it, Esc leaves.</source>
        <translation>Lukis kotak di sekeliling apa yang anda mahu simpan. Kekunci anak panah menggerakkannya, Shift dan anak panah mengubah saiznya, Enter mengambilnya, Esc untuk keluar.</translation>
    </message>
    <message>
        <source>The screen is blurred on purpose. Draw a box around the words that you want to keep. Arrows move it, Shift and arrows size it, Enter takes it, Esc leaves.</source>
        <translation>Skrin sengaja dikaburkan. Lukis kotak di sekeliling perkataan yang anda mahu simpan. Kekunci anak panah menggerakkannya, Shift dan anak panah mengubah saiznya, Enter mengambilnya, Esc untuk keluar.</translation>
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
        <translation>Teks bertarikh yang mengandungi titik semak</translation>
    </message>
    <message>
        <source>Compare with the text</source>
        <translation>Bandingkan dengan teks itu</translation>
    </message>
    <message>
        <source>Such as a police report. Paste all of it here: the check says what existed when it was written, as far as its date is believed.</source>
        <translation>Misalnya laporan polis. Tampal semuanya di sini: semakan akan menyatakan apa yang sudah wujud semasa ia ditulis, sejauh mana tarikhnya dipercayai.</translation>
    </message>
</context>
<context>
    <name>DeletePage</name>
    <message>
        <source>Another reason</source>
        <translation>Sebab lain</translation>
    </message>
    <message>
        <source>Another reason, in your own words</source>
        <translation>Sebab lain, dengan perkataan anda sendiri</translation>
    </message>
    <message>
        <source>Back, keep it</source>
        <translation>Kembali, jangan padam</translation>
    </message>
    <message>
        <source>Bundles, copies and backups that were made before still hold it.</source>
        <translation>Bungkusan, salinan dan sandaran yang dibuat sebelum ini masih mengandunginya.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Padam</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Padam ini</translation>
    </message>
    <message>
        <source>Delete {label}?</source>
        <translation>Padam {label}?</translation>
    </message>
    <message>
        <source>I do not want to keep it.</source>
        <translation>Saya tidak mahu menyimpannya.</translation>
    </message>
    <message>
        <source>I understand that it cannot be brought back.</source>
        <translation>Saya faham bahawa ia tidak boleh dikembalikan.</translation>
    </message>
    <message>
        <source>It shows somebody who has nothing to do with this.</source>
        <translation>Ia menunjukkan orang yang tiada kaitan dengan perkara ini.</translation>
    </message>
    <message>
        <source>It was captured by mistake.</source>
        <translation>Ia ditangkap secara tidak sengaja.</translation>
    </message>
    <message>
        <source>Its record, its hash and your reason stay in the log, so that no number is missing unexplained.</source>
        <translation>Rekodnya, nilai cincangannya dan sebab anda kekal dalam log, supaya tiada nombor yang hilang tanpa penjelasan.</translation>
    </message>
    <message>
        <source>On a solid-state disk or a USB stick, traces of the encrypted file may remain for a while.</source>
        <translation>Pada cakera keadaan pepejal (SSD) atau pemacu USB, kesan fail yang disulitkan itu mungkin tinggal untuk sementara waktu.</translation>
    </message>
    <message>
        <source>The original goes from this vault. Nobody can bring it back, also not with the recovery sheet.</source>
        <translation>Fail asal akan dibuang daripada peti simpanan ini. Tiada sesiapa boleh mengembalikannya, walaupun dengan helaian pemulihan.</translation>
    </message>
    <message>
        <source>Why? It stays in the log.</source>
        <translation>Mengapa? Ini kekal dalam log.</translation>
    </message>
</context>
<context>
    <name>DescribePage</name>
    <message>
        <source>Account that posted it</source>
        <translation>Akaun yang menyiarkannya</translation>
    </message>
    <message>
        <source>Address of that account&apos;s profile</source>
        <translation>Alamat profil akaun itu</translation>
    </message>
    <message>
        <source>Address of the post or page</source>
        <translation>Alamat siaran atau halaman</translation>
    </message>
    <message>
        <source>Capture another like this</source>
        <translation>Tangkap satu lagi seperti ini</translation>
    </message>
    <message>
        <source>Choose the exhibit that holds it, or say where it is.</source>
        <translation>Pilih eksibit yang mengandunginya, atau nyatakan di mana ia berada.</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>Terangkan</translation>
    </message>
    <message>
        <source>Describe {label}</source>
        <translation>Terangkan {label}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Go on where you stopped, or press Done.</source>
        <translation>Sambung dari tempat anda berhenti, atau tekan Selesai.</translation>
    </message>
    <message>
        <source>In its own words, or year-month-day.</source>
        <translation>Dengan perkataannya sendiri, atau tahun-bulan-hari.</translation>
    </message>
    <message>
        <source>It is sealed already. Everything here can wait and may stay empty; it is kept safe while you write.</source>
        <translation>Ia sudah dimeterai. Semua di sini boleh menunggu dan boleh dibiarkan kosong; tulisan anda disimpan dengan selamat semasa anda menulis.</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Taken {time}</source>
        <translation>Diambil {time}</translation>
    </message>
    <message>
        <source>The form opens as soon as the work that goes on now lets it.</source>
        <translation>Borang dibuka sebaik sahaja kerja yang sedang berjalan membenarkannya.</translation>
    </message>
    <message>
        <source>The original, if this is a fake of it</source>
        <translation>Gambar asal, jika ini versi palsunya</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Apakah ini</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Apa yang ditunjukkan</translation>
    </message>
    <message>
        <source>What you wrote before is here again.</source>
        <translation>Apa yang anda tulis sebelum ini ada semula di sini.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Bila</translation>
    </message>
    <message>
        <source>When the post says it was made</source>
        <translation>Bila siaran itu dibuat, menurut siaran itu sendiri</translation>
    </message>
    <message>
        <source>When you first saw it</source>
        <translation>Bila anda mula-mula melihatnya</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>Di mana ia berada</translation>
    </message>
    <message>
        <source>Who else saw it</source>
        <translation>Siapa lagi yang melihatnya</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Mengapa ia penting</translation>
    </message>
</context>
<context>
    <name>Discard</name>
    <message>
        <source>Discard what I wrote</source>
        <translation>Buang apa yang saya tulis</translation>
    </message>
    <message>
        <source>Yes, discard it</source>
        <translation>Ya, buang</translation>
    </message>
</context>
<context>
    <name>EditRow</name>
    <message>
        <source>Remove</source>
        <translation>Buang</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation>
            <numerusform>%n eksibit</numerusform>
        </translation>
    </message>
    <message>
        <source>Capture something</source>
        <translation>Tangkap sesuatu</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>Eksibit</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Penapis</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grid</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Memuatkan…</translation>
    </message>
    <message>
        <source>Make a bundle</source>
        <translation>Buat bungkusan</translation>
    </message>
    <message>
        <source>Nothing is kept yet. Your first capture will stand here.</source>
        <translation>Belum ada apa-apa yang disimpan. Tangkapan pertama anda akan muncul di sini.</translation>
    </message>
    <message>
        <source>Nothing that is kept fits to this.</source>
        <translation>Tiada simpanan yang sepadan dengan ini.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Open {label}</source>
        <translation>Buka {label}</translation>
    </message>
    <message>
        <source>Pictures are blurred. Hold the mouse on one, or hold the space bar, to see it small and clear.</source>
        <translation>Gambar dikaburkan. Tahan tetikus pada gambar, atau tahan bar ruang, untuk melihatnya dalam saiz kecil dan jelas.</translation>
    </message>
    <message>
        <source>Shows no pictures at all</source>
        <translation>Tidak menunjukkan sebarang gambar</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>Teks sahaja</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Garis masa</translation>
    </message>
</context>
<context>
    <name>ExhibitPage</name>
    <message>
        <source>A note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Tambah nota</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Tambah nota ini</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Belongs together</source>
        <translation>Berkaitan bersama</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Bandingkan</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Bandingkan dengan</translation>
    </message>
    <message>
        <source>Compare with another picture</source>
        <translation>Bandingkan dengan gambar lain</translation>
    </message>
    <message>
        <source>Compare with {label}</source>
        <translation>Bandingkan dengan {label}</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Padam…</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>Terangkan</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation>Eksibit</translation>
    </message>
    <message>
        <source>Hold the mouse on it, or hold the space bar, to see it in full size.</source>
        <translation>Tahan tetikus padanya, atau tahan bar ruang, untuk melihatnya dalam saiz penuh.</translation>
    </message>
    <message>
        <source>It becomes an entry of its own in the log; what was sealed before does not change.</source>
        <translation>Ia menjadi entri tersendiri dalam log; apa yang dimeterai sebelum ini tidak berubah.</translation>
    </message>
    <message>
        <source>It is not encrypted. That it was saved stands in the log.</source>
        <translation>Ia tidak disulitkan. Log mencatat bahawa ia telah disimpan.</translation>
    </message>
    <message>
        <source>Not described yet.</source>
        <translation>Belum diterangkan.</translation>
    </message>
    <message>
        <source>Note of {when}</source>
        <translation>Nota pada {when}</translation>
    </message>
    <message>
        <source>Open {label}</source>
        <translation>Buka {label}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Simpan salinan</translation>
    </message>
    <message>
        <source>Save the original…</source>
        <translation>Simpan fail asal…</translation>
    </message>
    <message>
        <source>Save with date and hash beneath…</source>
        <translation>Simpan dengan tarikh dan nilai cincangan di bawahnya…</translation>
    </message>
    <message>
        <source>The copy is not encrypted: whoever can use that place can open it. The sealed one stays here.</source>
        <translation>Salinan itu tidak disulitkan: sesiapa yang boleh menggunakan tempat itu boleh membukanya. Yang dimeterai kekal di sini.</translation>
    </message>
    <message>
        <source>The copy is saved.</source>
        <translation>Salinan sudah disimpan.</translation>
    </message>
    <message>
        <source>The label of another picture, such as the original of a fake.</source>
        <translation>Label gambar lain, misalnya gambar asal bagi yang palsu.</translation>
    </message>
    <message>
        <source>This was made from {label}.</source>
        <translation>Ini dibuat daripada {label}.</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>Apa yang berlaku padanya</translation>
    </message>
    <message>
        <source>Where the copy shall be</source>
        <translation>Di mana salinan akan disimpan</translation>
    </message>
    <message>
        <source>{label} was made from this.</source>
        <translation>{label} dibuat daripada ini.</translation>
    </message>
    <message>
        <source>{when}  ·  {exact}  ·  entry {number} of the log</source>
        <translation>{when}  ·  {exact}  ·  entri {number} dalam log</translation>
    </message>
</context>
<context>
    <name>ExhibitPick</name>
    <message>
        <source>A word…</source>
        <translation>Satu perkataan…</translation>
    </message>
    <message>
        <source>Chosen: {labels}</source>
        <translation>Dipilih: {labels}</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Cari dalam senarai</translation>
    </message>
    <message>
        <source>None chosen.</source>
        <translation>Tiada yang dipilih.</translation>
    </message>
    <message>
        <source>Nothing that is kept fits to this.</source>
        <translation>Tiada simpanan yang sepadan dengan ini.</translation>
    </message>
    <message>
        <source>There are no exhibits yet.</source>
        <translation>Belum ada eksibit.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Account</source>
        <translation>Akaun</translation>
    </message>
    <message>
        <source>Any account</source>
        <translation>Mana-mana akaun</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Mana-mana jenis</translation>
    </message>
    <message>
        <source>Any platform</source>
        <translation>Mana-mana platform</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Ditangkap</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>Dari tarikh ini</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>Dalam 30 hari lepas</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>Dalam 7 hari lepas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>On any day</source>
        <translation>Pada mana-mana hari</translation>
    </message>
    <message>
        <source>On days that I choose</source>
        <translation>Pada hari yang saya pilih</translation>
    </message>
    <message>
        <source>Only what is not described yet</source>
        <translation>Hanya yang belum diterangkan</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tunjukkan semua</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>Hingga tarikh ini</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>/ByteRange and /Contents in one object</source>
        <translation>/ByteRange dan /Contents dalam satu objek</translation>
    </message>
    <message>
        <source>/ByteRange within {number} bytes of the value that it skips</source>
        <translation>/ByteRange dalam lingkungan {number} bait dari nilai yang dilangkaunya</translation>
    </message>
    <message>
        <source>32 hex digits</source>
        <translation>32 digit heksadesimal</translation>
    </message>
    <message>
        <source>64 hex digits</source>
        <translation>64 digit heksadesimal</translation>
    </message>
    <message>
        <source>CA with path length 0</source>
        <translation>CA dengan panjang laluan 0</translation>
    </message>
    <message>
        <source>JSON in JCS form</source>
        <translation>JSON dalam bentuk JCS</translation>
    </message>
    <message>
        <source>JSON of at most {number} texts, commas and open brackets</source>
        <translation>JSON dengan paling banyak {number} teks, koma dan kurungan buka</translation>
    </message>
    <message>
        <source>JSON of whole numbers up to 2^53 - 1, each key once, {what}</source>
        <translation>JSON dengan nombor bulat hingga 2^53 - 1, setiap kunci sekali, {what}</translation>
    </message>
    <message>
        <source>JSON with a JCS form</source>
        <translation>JSON yang mempunyai bentuk JCS</translation>
    </message>
    <message>
        <source>UTF-8 text</source>
        <translation>teks UTF-8</translation>
    </message>
    <message>
        <source>X.509 v3 with exactly basic constraints and key usage critical</source>
        <translation>X.509 v3 dengan hanya kekangan asas dan kegunaan kunci sebagai kritikal</translation>
    </message>
    <message>
        <source>`{text}` with its exhibit</source>
        <translation>`{text}` dengan eksibitnya</translation>
    </message>
    <message>
        <source>a /ByteRange of four numbers</source>
        <translation>/ByteRange dengan empat nombor</translation>
    </message>
    <message>
        <source>a CMS signature</source>
        <translation>tandatangan CMS</translation>
    </message>
    <message>
        <source>a CMS signature of the form that the spec lists</source>
        <translation>tandatangan CMS dalam bentuk yang disenaraikan oleh spesifikasi</translation>
    </message>
    <message>
        <source>a PAdES signature (ETSI.CAdES.detached)</source>
        <translation>tandatangan PAdES (ETSI.CAdES.detached)</translation>
    </message>
    <message>
        <source>a PAdES signature, which names its certificate</source>
        <translation>tandatangan PAdES, yang menamakan sijilnya</translation>
    </message>
    <message>
        <source>a PDF without any signature</source>
        <translation>PDF tanpa sebarang tandatangan</translation>
    </message>
    <message>
        <source>a UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>a bundle</source>
        <translation>satu bungkusan</translation>
    </message>
    <message>
        <source>a bundle that is open</source>
        <translation>bungkusan yang terbuka</translation>
    </message>
    <message>
        <source>a central directory header</source>
        <translation>pengepala direktori pusat</translation>
    </message>
    <message>
        <source>a central directory of at most {number} bytes</source>
        <translation>direktori pusat paling besar {number} bait</translation>
    </message>
    <message>
        <source>a certificate by the root</source>
        <translation>sijil oleh akar</translation>
    </message>
    <message>
        <source>a certificate for time stamps alone</source>
        <translation>sijil untuk cap masa sahaja</translation>
    </message>
    <message>
        <source>a certificate that was valid at {moment}</source>
        <translation>sijil yang sah pada {moment}</translation>
    </message>
    <message>
        <source>a chain of certificates to the authority&apos;s root</source>
        <translation>rantaian sijil hingga ke akar pihak itu</translation>
    </message>
    <message>
        <source>a check that runs</source>
        <translation>semakan yang berjalan</translation>
    </message>
    <message>
        <source>a check that runs to its end</source>
        <translation>semakan yang berjalan hingga tamat</translation>
    </message>
    <message>
        <source>a checkpoint from before to compare with</source>
        <translation>titik semak yang lebih awal untuk dibandingkan</translation>
    </message>
    <message>
        <source>a checkpoint not later than the bundle&apos;s</source>
        <translation>titik semak yang tidak lebih lewat daripada titik semak bungkusan</translation>
    </message>
    <message>
        <source>a checkpoint of at least one entry</source>
        <translation>titik semak dengan sekurang-kurangnya satu entri</translation>
    </message>
    <message>
        <source>a checkpoint of the log {text}, by the same key</source>
        <translation>titik semak log {text}, dengan kunci yang sama</translation>
    </message>
    <message>
        <source>a checkpoint to hold proofs against</source>
        <translation>titik semak sebagai pegangan untuk pembuktian</translation>
    </message>
    <message>
        <source>a checkpoint to prove them against</source>
        <translation>titik semak untuk membuktikannya</translation>
    </message>
    <message>
        <source>a checkpoint whose signature holds</source>
        <translation>titik semak yang tandatangannya sah</translation>
    </message>
    <message>
        <source>a checkpoint: origin, size, root, an empty line, one signature</source>
        <translation>titik semak: asal, saiz, akar, satu baris kosong, satu tandatangan</translation>
    </message>
    <message>
        <source>a copy of {hex}, as its record says</source>
        <translation>salinan {hex}, seperti yang dinyatakan rekodnya</translation>
    </message>
    <message>
        <source>a date of the calendar</source>
        <translation>tarikh yang ada dalam kalendar</translation>
    </message>
    <message>
        <source>a device clock that was not set</source>
        <translation>jam peranti yang tidak diubah</translation>
    </message>
    <message>
        <source>a device other than identity/device.crt</source>
        <translation>peranti selain identity/device.crt</translation>
    </message>
    <message>
        <source>a device that sealed one of these entries</source>
        <translation>peranti yang memeterai satu daripada entri ini</translation>
    </message>
    <message>
        <source>a field that no certificate has today</source>
        <translation>medan yang tiada pada mana-mana sijil kini</translation>
    </message>
    <message>
        <source>a file inside a path that is itself a file</source>
        <translation>fail di dalam laluan yang juga sebuah fail</translation>
    </message>
    <message>
        <source>a file or a folder</source>
        <translation>fail atau folder</translation>
    </message>
    <message>
        <source>a file to check</source>
        <translation>fail untuk disemak</translation>
    </message>
    <message>
        <source>a fingerprint from its owner to compare with</source>
        <translation>cap jari daripada pemiliknya untuk dibandingkan</translation>
    </message>
    <message>
        <source>a folder without data</source>
        <translation>folder tanpa data</translation>
    </message>
    <message>
        <source>a gap that is the signature in hex and nothing else</source>
        <translation>ruang yang mengandungi tandatangan dalam heksadesimal sahaja</translation>
    </message>
    <message>
        <source>a hash</source>
        <translation>nilai cincangan</translation>
    </message>
    <message>
        <source>a key on P-256</source>
        <translation>kunci pada P-256</translation>
    </message>
    <message>
        <source>a key stands twice in one object</source>
        <translation>satu kunci muncul dua kali dalam satu objek</translation>
    </message>
    <message>
        <source>a kind of evidence of time that is known</source>
        <translation>jenis bukti masa yang diketahui</translation>
    </message>
    <message>
        <source>a kind of file that the spec lists</source>
        <translation>jenis fail yang disenaraikan spesifikasi</translation>
    </message>
    <message>
        <source>a length that is not in its shortest form</source>
        <translation>panjang yang bukan dalam bentuk terpendek</translation>
    </message>
    <message>
        <source>a line `{text}: …` in its form</source>
        <translation>baris `{text}: …` dalam bentuknya</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>pautan</translation>
    </message>
    <message>
        <source>a link or a special file</source>
        <translation>pautan atau fail khas</translation>
    </message>
    <message>
        <source>a list of originals, redacted copies and records</source>
        <translation>senarai fail asal, salinan dihitamkan dan rekod</translation>
    </message>
    <message>
        <source>a list of what is here: {hex}  {text}</source>
        <translation>senarai apa yang ada di sini: {hex}  {text}</translation>
    </message>
    <message>
        <source>a local header</source>
        <translation>pengepala setempat</translation>
    </message>
    <message>
        <source>a local header like the central one</source>
        <translation>pengepala setempat seperti pengepala pusat</translation>
    </message>
    <message>
        <source>a log that begins with the one that you saw</source>
        <translation>log yang bermula dengan log yang anda lihat</translation>
    </message>
    <message>
        <source>a log to hold it against</source>
        <translation>log untuk dibandingkan dengannya</translation>
    </message>
    <message>
        <source>a log without a root</source>
        <translation>log tanpa akar</translation>
    </message>
    <message>
        <source>a longer one</source>
        <translation>yang lebih panjang</translation>
    </message>
    <message>
        <source>a memory</source>
        <translation>fail ingatan</translation>
    </message>
    <message>
        <source>a name that means the same on every system</source>
        <translation>nama yang bermaksud sama pada setiap sistem</translation>
    </message>
    <message>
        <source>a number beyond 2^53 - 1</source>
        <translation>nombor yang melebihi 2^53 - 1</translation>
    </message>
    <message>
        <source>a number that is not in its shortest form</source>
        <translation>nombor yang bukan dalam bentuk terpendek</translation>
    </message>
    <message>
        <source>a proof for entry {number}</source>
        <translation>pembuktian untuk entri {number}</translation>
    </message>
    <message>
        <source>a proof from size {number}</source>
        <translation>pembuktian dari saiz {number}</translation>
    </message>
    <message>
        <source>a proof of an entry in this bundle</source>
        <translation>pembuktian bagi entri dalam bungkusan ini</translation>
    </message>
    <message>
        <source>a proof that leads from its entry to the checkpoint&apos;s root</source>
        <translation>pembuktian yang membawa dari entrinya ke akar titik semak</translation>
    </message>
    <message>
        <source>a proof that leads from its old root to the checkpoint&apos;s root</source>
        <translation>pembuktian yang membawa dari akar lamanya ke akar titik semak</translation>
    </message>
    <message>
        <source>a readable bundle</source>
        <translation>bungkusan yang boleh dibaca</translation>
    </message>
    <message>
        <source>a readable file</source>
        <translation>fail yang boleh dibaca</translation>
    </message>
    <message>
        <source>a readable folder</source>
        <translation>folder yang boleh dibaca</translation>
    </message>
    <message>
        <source>a readable folder or zip</source>
        <translation>folder atau zip yang boleh dibaca</translation>
    </message>
    <message>
        <source>a record file</source>
        <translation>fail rekod</translation>
    </message>
    <message>
        <source>a record of this {what}</source>
        <translation>rekod bagi {what} ini</translation>
    </message>
    <message>
        <source>a reply that grants a time stamp</source>
        <translation>jawapan yang memberikan cap masa</translation>
    </message>
    <message>
        <source>a report that was sealed</source>
        <translation>laporan yang dimeterai</translation>
    </message>
    <message>
        <source>a report to check</source>
        <translation>laporan untuk disemak</translation>
    </message>
    <message>
        <source>a root</source>
        <translation>akar</translation>
    </message>
    <message>
        <source>a root certificate to compare</source>
        <translation>sijil akar untuk dibandingkan</translation>
    </message>
    <message>
        <source>a seal</source>
        <translation>meterai</translation>
    </message>
    <message>
        <source>a seal by a device of this root</source>
        <translation>meterai oleh peranti akar ini</translation>
    </message>
    <message>
        <source>a seal by {text}</source>
        <translation>meterai oleh {text}</translation>
    </message>
    <message>
        <source>a seal that holds</source>
        <translation>meterai yang sah</translation>
    </message>
    <message>
        <source>a second file of that name</source>
        <translation>fail kedua dengan nama itu</translation>
    </message>
    <message>
        <source>a second one</source>
        <translation>yang kedua</translation>
    </message>
    <message>
        <source>a second one of {id}</source>
        <translation>yang kedua bagi {id}</translation>
    </message>
    <message>
        <source>a seq above {number}</source>
        <translation>seq melebihi {number}</translation>
    </message>
    <message>
        <source>a signature</source>
        <translation>tandatangan</translation>
    </message>
    <message>
        <source>a signature by the authority</source>
        <translation>tandatangan oleh pihak itu</translation>
    </message>
    <message>
        <source>a signature by the device key</source>
        <translation>tandatangan oleh kunci peranti</translation>
    </message>
    <message>
        <source>a signature by {text}</source>
        <translation>tandatangan oleh {text}</translation>
    </message>
    <message>
        <source>a signature in base64</source>
        <translation>tandatangan dalam base64</translation>
    </message>
    <message>
        <source>a signature in one object</source>
        <translation>tandatangan dalam satu objek</translation>
    </message>
    <message>
        <source>a signature over all {number} bytes but its own value</source>
        <translation>tandatangan atas kesemua {number} bait kecuali nilainya sendiri</translation>
    </message>
    <message>
        <source>a signature over other bytes</source>
        <translation>tandatangan atas bait lain</translation>
    </message>
    <message>
        <source>a signature that holds with identity/log.pub</source>
        <translation>tandatangan yang sah dengan identity/log.pub</translation>
    </message>
    <message>
        <source>a signature value of at most {number} bytes</source>
        <translation>nilai tandatangan paling besar {number} bait</translation>
    </message>
    <message>
        <source>a signing time</source>
        <translation>masa tandatangan</translation>
    </message>
    <message>
        <source>a signing time from {moment} to {moment2}</source>
        <translation>masa tandatangan dari {moment} hingga {moment2}</translation>
    </message>
    <message>
        <source>a signing time of the calendar</source>
        <translation>masa tandatangan yang ada dalam kalendar</translation>
    </message>
    <message>
        <source>a special file</source>
        <translation>fail khas</translation>
    </message>
    <message>
        <source>a stored member of equal sizes</source>
        <translation>isi tanpa mampatan dengan saiz yang sama</translation>
    </message>
    <message>
        <source>a text from outside with a checkpoint</source>
        <translation>teks dari luar yang mengandungi titik semak</translation>
    </message>
    <message>
        <source>a time not after {moment}, when {path} had covered it</source>
        <translation>masa yang tidak selepas {moment}, apabila {path} telah meliputinya</translation>
    </message>
    <message>
        <source>a time not before that of the entry before</source>
        <translation>masa yang tidak lebih awal daripada entri sebelumnya</translation>
    </message>
    <message>
        <source>a time stamp from outside</source>
        <translation>cap masa dari luar</translation>
    </message>
    <message>
        <source>a time stamp over {hex}</source>
        <translation>cap masa bagi {hex}</translation>
    </message>
    <message>
        <source>a time stamp reply in DER (RFC 3161)</source>
        <translation>jawapan cap masa dalam DER (RFC 3161)</translation>
    </message>
    <message>
        <source>a time within the device certificate&apos;s validity</source>
        <translation>masa dalam tempoh sah sijil peranti</translation>
    </message>
    <message>
        <source>a value of another kind</source>
        <translation>nilai daripada jenis lain</translation>
    </message>
    <message>
        <source>a value reaches beyond the one that holds it</source>
        <translation>satu nilai melampaui nilai yang memuatkannya</translation>
    </message>
    <message>
        <source>a value that is cut off</source>
        <translation>nilai yang terpotong</translation>
    </message>
    <message>
        <source>a value without tag and length, or with a tag above 30</source>
        <translation>nilai tanpa tag dan panjang, atau dengan tag melebihi 30</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>nombor bulat</translation>
    </message>
    <message>
        <source>a whole number from 0</source>
        <translation>nombor bulat dari 0</translation>
    </message>
    <message>
        <source>a zip in one part without comment</source>
        <translation>zip dalam satu bahagian tanpa ulasan</translation>
    </message>
    <message>
        <source>a zip that begins with its first member</source>
        <translation>zip yang bermula dengan isi pertamanya</translation>
    </message>
    <message>
        <source>a zip that ends with its end record</source>
        <translation>zip yang berakhir dengan rekod penamatnya</translation>
    </message>
    <message>
        <source>a zip64 end record</source>
        <translation>rekod penamat zip64</translation>
    </message>
    <message>
        <source>a zip64 end record and its locator</source>
        <translation>rekod penamat zip64 dan penunjuknya</translation>
    </message>
    <message>
        <source>a zip64 field with just the values that need it</source>
        <translation>medan zip64 dengan hanya nilai yang memerlukannya</translation>
    </message>
    <message>
        <source>an Ed25519 key</source>
        <translation>kunci Ed25519</translation>
    </message>
    <message>
        <source>an Ed25519 key by which only its owner can sign</source>
        <translation>kunci Ed25519 yang hanya pemiliknya boleh gunakan untuk menandatangani</translation>
    </message>
    <message>
        <source>an Ed25519 key with the id {hex}</source>
        <translation>kunci Ed25519 dengan id {hex}</translation>
    </message>
    <message>
        <source>an X.509 v3 certificate in DER</source>
        <translation>sijil X.509 v3 dalam DER</translation>
    </message>
    <message>
        <source>an accuracy below zero</source>
        <translation>ketepatan di bawah sifar</translation>
    </message>
    <message>
        <source>an algorithm that is known</source>
        <translation>algoritma yang dikenali</translation>
    </message>
    <message>
        <source>an array of `back` and `apart`, each once at most, in this order</source>
        <translation>senarai `back` dan `apart`, masing-masing paling banyak sekali, mengikut urutan ini</translation>
    </message>
    <message>
        <source>an attached list in a stream</source>
        <translation>senarai terlampir dalam satu strim</translation>
    </message>
    <message>
        <source>an attached list of at most {number} bytes</source>
        <translation>senarai terlampir paling besar {number} bait</translation>
    </message>
    <message>
        <source>an attached list of at most {number} bytes, deflated as a whole</source>
        <translation>senarai terlampir paling banyak {number} bait, dimampatkan secara keseluruhan</translation>
    </message>
    <message>
        <source>an attached list of the originals</source>
        <translation>senarai fail asal yang dilampirkan</translation>
    </message>
    <message>
        <source>an attribute twice</source>
        <translation>atribut dua kali</translation>
    </message>
    <message>
        <source>an empty folder</source>
        <translation>folder kosong</translation>
    </message>
    <message>
        <source>an empty log, with which every log begins</source>
        <translation>log kosong, yang menjadi permulaan setiap log</translation>
    </message>
    <message>
        <source>an entry</source>
        <translation>entri</translation>
    </message>
    <message>
        <source>an entry in JCS form</source>
        <translation>entri dalam bentuk JCS</translation>
    </message>
    <message>
        <source>an entry that says that this copy was made</source>
        <translation>entri yang menyatakan bahawa salinan ini dibuat</translation>
    </message>
    <message>
        <source>an event of version 1</source>
        <translation>peristiwa versi 1</translation>
    </message>
    <message>
        <source>an expansion of at most {number} times</source>
        <translation>pengembangan paling banyak {number} kali</translation>
    </message>
    <message>
        <source>an extension twice, or of another form</source>
        <translation>sambungan dua kali, atau dalam bentuk lain</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>objek</translation>
    </message>
    <message>
        <source>an unknown kind, not judged</source>
        <translation>jenis yang tidak diketahui, tidak dinilai</translation>
    </message>
    <message>
        <source>another</source>
        <translation>yang lain</translation>
    </message>
    <message>
        <source>another algorithm</source>
        <translation>algoritma lain</translation>
    </message>
    <message>
        <source>another central header</source>
        <translation>pengepala pusat yang lain</translation>
    </message>
    <message>
        <source>another content</source>
        <translation>kandungan lain</translation>
    </message>
    <message>
        <source>another end record</source>
        <translation>rekod penamat yang lain</translation>
    </message>
    <message>
        <source>another folder</source>
        <translation>folder lain</translation>
    </message>
    <message>
        <source>another form of certificate</source>
        <translation>bentuk sijil yang lain</translation>
    </message>
    <message>
        <source>another form of extension</source>
        <translation>bentuk sambungan yang lain</translation>
    </message>
    <message>
        <source>another issuer or a broken signature</source>
        <translation>pengeluar lain atau tandatangan yang rosak</translation>
    </message>
    <message>
        <source>another key</source>
        <translation>kunci lain</translation>
    </message>
    <message>
        <source>another kind</source>
        <translation>jenis lain</translation>
    </message>
    <message>
        <source>another log of the same size then</source>
        <translation>log lain dengan saiz yang sama ketika itu</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>nama lain</translation>
    </message>
    <message>
        <source>another number</source>
        <translation>nombor lain</translation>
    </message>
    <message>
        <source>another number of lines</source>
        <translation>bilangan baris yang lain</translation>
    </message>
    <message>
        <source>another object</source>
        <translation>objek lain</translation>
    </message>
    <message>
        <source>another record than entry {text}</source>
        <translation>rekod yang lain daripada entri {text}</translation>
    </message>
    <message>
        <source>another root</source>
        <translation>akar lain</translation>
    </message>
    <message>
        <source>another set</source>
        <translation>set lain</translation>
    </message>
    <message>
        <source>another signer</source>
        <translation>penandatangan lain</translation>
    </message>
    <message>
        <source>another version</source>
        <translation>versi lain</translation>
    </message>
    <message>
        <source>another, not judged</source>
        <translation>yang lain, tidak dinilai</translation>
    </message>
    <message>
        <source>another, or none</source>
        <translation>yang lain, atau tiada</translation>
    </message>
    <message>
        <source>around something else</source>
        <translation>mengelilingi sesuatu yang lain</translation>
    </message>
    <message>
        <source>at least one entry</source>
        <translation>sekurang-kurangnya satu entri</translation>
    </message>
    <message>
        <source>at least one member</source>
        <translation>sekurang-kurangnya satu isi</translation>
    </message>
    <message>
        <source>at most {number} bytes</source>
        <translation>paling banyak {number} bait</translation>
    </message>
    <message>
        <source>at most {number} files, {number2} folders deep</source>
        <translation>paling banyak {number} fail, {number2} folder dalamnya</translation>
    </message>
    <message>
        <source>at most {number} findings of a kind</source>
        <translation>paling banyak {number} dapatan bagi setiap jenis</translation>
    </message>
    <message>
        <source>at most {number} hashes</source>
        <translation>paling banyak {number} nilai cincangan</translation>
    </message>
    <message>
        <source>at most {number} lines</source>
        <translation>paling banyak {number} baris</translation>
    </message>
    <message>
        <source>at most {number} lines that follow the log spec</source>
        <translation>paling banyak {number} baris yang mengikut spesifikasi log</translation>
    </message>
    <message>
        <source>at most {number} members</source>
        <translation>paling banyak {number} isi</translation>
    </message>
    <message>
        <source>at most {number} values inside one another</source>
        <translation>paling banyak {number} nilai bersarang</translation>
    </message>
    <message>
        <source>bag-info.txt could not be read</source>
        <translation>bag-info.txt tidak dapat dibaca</translation>
    </message>
    <message>
        <source>base64</source>
        <translation>base64</translation>
    </message>
    <message>
        <source>body.record.screen as null, for it is no screenshot</source>
        <translation>body.record.screen sebagai null, kerana ia bukan tangkapan skrin</translation>
    </message>
    <message>
        <source>body.record.{place} as its entry has it: {text}</source>
        <translation>body.record.{place} seperti dalam entrinya: {text}</translation>
    </message>
    <message>
        <source>both certificates inside, and no other</source>
        <translation>kedua-dua sijil di dalamnya, dan tiada yang lain</translation>
    </message>
    <message>
        <source>by {moment}, says {text}</source>
        <translation>selewat-lewatnya {moment}, menurut {text}</translation>
    </message>
    <message>
        <source>bytes that belong to no member</source>
        <translation>bait yang bukan milik mana-mana isi</translation>
    </message>
    <message>
        <source>certified with no changes allowed (DocMDP, P 1)</source>
        <translation>diperakui tanpa membenarkan perubahan (DocMDP, P 1)</translation>
    </message>
    <message>
        <source>compressed data that becomes {number} bytes</source>
        <translation>data mampatan yang menjadi {number} bait</translation>
    </message>
    <message>
        <source>content with the SHA-256 {hex} signed</source>
        <translation>kandungan dengan SHA-256 {hex} ditandatangani</translation>
    </message>
    <message>
        <source>data after the end record</source>
        <translation>data selepas rekod penamat</translation>
    </message>
    <message>
        <source>data before the first member</source>
        <translation>data sebelum isi pertama</translation>
    </message>
    <message>
        <source>different: {text}</source>
        <translation>berbeza: {text}</translation>
    </message>
    <message>
        <source>each path in its own manifest</source>
        <translation>setiap laluan dalam manifesnya sendiri</translation>
    </message>
    <message>
        <source>each signed attribute once with one value</source>
        <translation>setiap atribut bertandatangan sekali dengan satu nilai</translation>
    </message>
    <message>
        <source>end records that agree</source>
        <translation>rekod penamat yang sepadan</translation>
    </message>
    <message>
        <source>entries of the exhibits in this bundle</source>
        <translation>entri bagi eksibit dalam bungkusan ini</translation>
    </message>
    <message>
        <source>entries to check</source>
        <translation>entri untuk disemak</translation>
    </message>
    <message>
        <source>entries to compare with</source>
        <translation>entri untuk dibandingkan</translation>
    </message>
    <message>
        <source>entries to prove</source>
        <translation>entri untuk dibuktikan</translation>
    </message>
    <message>
        <source>entries with their times</source>
        <translation>entri dengan masanya</translation>
    </message>
    <message>
        <source>entry {number}</source>
        <translation>entri {number}</translation>
    </message>
    <message>
        <source>evidence from outside of when it existed</source>
        <translation>bukti dari luar tentang bila ia wujud</translation>
    </message>
    <message>
        <source>extra fields that fill their space, each once</source>
        <translation>medan tambahan yang memenuhi ruangnya, masing-masing sekali</translation>
    </message>
    <message>
        <source>extra fields that hold only sizes, times and owners</source>
        <translation>medan tambahan yang mengandungi saiz, masa dan pemilik sahaja</translation>
    </message>
    <message>
        <source>field {hex}</source>
        <translation>medan {hex}</translation>
    </message>
    <message>
        <source>flags {hex}</source>
        <translation>bendera {hex}</translation>
    </message>
    <message>
        <source>folders with files in them, each once</source>
        <translation>folder yang mengandungi fail, masing-masing sekali</translation>
    </message>
    <message>
        <source>from {moment} to {moment2}</source>
        <translation>dari {moment} hingga {moment2}</translation>
    </message>
    <message>
        <source>further away</source>
        <translation>lebih jauh</translation>
    </message>
    <message>
        <source>half of a character in a text</source>
        <translation>separuh aksara dalam teks</translation>
    </message>
    <message>
        <source>headers as one program writes them</source>
        <translation>pengepala seperti yang ditulis oleh satu program</translation>
    </message>
    <message>
        <source>history: {text}</source>
        <translation>history: {text}</translation>
    </message>
    <message>
        <source>in two</source>
        <translation>dalam dua</translation>
    </message>
    <message>
        <source>internal error: {text}</source>
        <translation>ralat dalaman: {text}</translation>
    </message>
    <message>
        <source>issued by the root</source>
        <translation>dikeluarkan oleh akar</translation>
    </message>
    <message>
        <source>it could not be read</source>
        <translation>ia tidak dapat dibaca</translation>
    </message>
    <message>
        <source>it does not</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>it does not hold</source>
        <translation>ia tidak sah</translation>
    </message>
    <message>
        <source>it ended early</source>
        <translation>ia tamat terlalu awal</translation>
    </message>
    <message>
        <source>it has no end record: it is cut off, or not a zip</source>
        <translation>tiada rekod penamat: ia terpotong, atau bukan zip</translation>
    </message>
    <message>
        <source>it moved: {text}</source>
        <translation>ia berubah: {text}</translation>
    </message>
    <message>
        <source>it sealed none</source>
        <translation>ia tidak memeterai apa-apa</translation>
    </message>
    <message>
        <source>its root to be compared with one from elsewhere</source>
        <translation>akarnya dibandingkan dengan akar daripada sumber lain</translation>
    </message>
    <message>
        <source>its signature does not hold</source>
        <translation>tandatangannya tidak sah</translation>
    </message>
    <message>
        <source>key id and Ed25519 signature</source>
        <translation>id kunci dan tandatangan Ed25519</translation>
    </message>
    <message>
        <source>key usage as the spec lists it</source>
        <translation>kegunaan kunci seperti yang disenaraikan spesifikasi</translation>
    </message>
    <message>
        <source>lines of `&lt;64 hex&gt;  &lt;path&gt;`</source>
        <translation>baris dalam bentuk `&lt;64 hex&gt;  &lt;path&gt;`</translation>
    </message>
    <message>
        <source>lines of at most {number} bytes</source>
        <translation>baris paling panjang {number} bait</translation>
    </message>
    <message>
        <source>lines that end in a newline</source>
        <translation>baris yang berakhir dengan baris baharu</translation>
    </message>
    <message>
        <source>locked: open it first with `age -d -o bundle.zip bundle.zip.age`, then check bundle.zip</source>
        <translation>berkunci: buka dahulu dengan `age -d -o bundle.zip bundle.zip.age`, kemudian semak bundle.zip</translation>
    </message>
    <message>
        <source>members beside one another</source>
        <translation>isi yang terletak bersebelahan</translation>
    </message>
    <message>
        <source>members in one part without comment</source>
        <translation>isi dalam satu bahagian tanpa ulasan</translation>
    </message>
    <message>
        <source>members stored or deflated</source>
        <translation>isi tanpa mampatan atau deflate</translation>
    </message>
    <message>
        <source>members that are not encrypted</source>
        <translation>isi yang tidak disulitkan</translation>
    </message>
    <message>
        <source>members that follow one another</source>
        <translation>isi yang menyusul satu sama lain</translation>
    </message>
    <message>
        <source>members that need at most version {number}</source>
        <translation>isi yang memerlukan paling tinggi versi {number}</translation>
    </message>
    <message>
        <source>method {number}</source>
        <translation>kaedah {number}</translation>
    </message>
    <message>
        <source>method {number}, {number2} bytes</source>
        <translation>kaedah {number}, {number2} bait</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>tiada</translation>
    </message>
    <message>
        <source>more</source>
        <translation>lebih</translation>
    </message>
    <message>
        <source>more than {number} values inside one another</source>
        <translation>lebih daripada {number} nilai bersarang</translation>
    </message>
    <message>
        <source>names of described fields as [a-z][a-z0-9_]*, at most 64 characters</source>
        <translation>nama medan huraian sebagai [a-z][a-z0-9_]*, paling panjang 64 aksara</translation>
    </message>
    <message>
        <source>names that can stand beside one another</source>
        <translation>nama yang boleh berada bersebelahan</translation>
    </message>
    <message>
        <source>no CA</source>
        <translation>bukan CA</translation>
    </message>
    <message>
        <source>no algorithm</source>
        <translation>tiada algoritma</translation>
    </message>
    <message>
        <source>no answer for {number} seconds</source>
        <translation>tiada jawapan selama {number} saat</translation>
    </message>
    <message>
        <source>no bagit.txt and no manifests here</source>
        <translation>tiada bagit.txt dan tiada manifes di sini</translation>
    </message>
    <message>
        <source>no data/records/{number}.json</source>
        <translation>tiada data/records/{number}.json</translation>
    </message>
    <message>
        <source>no earlier checkpoint was given</source>
        <translation>tiada titik semak lebih awal yang diberi</translation>
    </message>
    <message>
        <source>no folder without a file</source>
        <translation>tiada folder tanpa fail</translation>
    </message>
    <message>
        <source>no original beside its redacted copy</source>
        <translation>tiada fail asal di sebelah salinan dihitamkannya</translation>
    </message>
    <message>
        <source>no other file than the manifests list</source>
        <translation>tiada fail lain selain yang disenaraikan manifes</translation>
    </message>
    <message>
        <source>no signature that can be read</source>
        <translation>tiada tandatangan yang boleh dibaca</translation>
    </message>
    <message>
        <source>no such entry</source>
        <translation>tiada entri sedemikian</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>tiada masa</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tiada</translation>
    </message>
    <message>
        <source>none at the end</source>
        <translation>tiada pada penghujung</translation>
    </message>
    <message>
        <source>none found around it</source>
        <translation>tiada ditemui di sekelilingnya</translation>
    </message>
    <message>
        <source>none that can be read</source>
        <translation>tiada yang boleh dibaca</translation>
    </message>
    <message>
        <source>none that counts</source>
        <translation>tiada yang terpakai</translation>
    </message>
    <message>
        <source>none that holds</source>
        <translation>tiada yang sah</translation>
    </message>
    <message>
        <source>not certified so</source>
        <translation>tidak diperakui sedemikian</translation>
    </message>
    <message>
        <source>not done in {number} seconds</source>
        <translation>belum selesai dalam {number} saat</translation>
    </message>
    <message>
        <source>not hashed: {why}</source>
        <translation>tidak dicincang: {why}</translation>
    </message>
    <message>
        <source>not run: {why}</source>
        <translation>tidak dijalankan: {why}</translation>
    </message>
    <message>
        <source>number {number}, as in its name</source>
        <translation>nombor {number}, seperti dalam namanya</translation>
    </message>
    <message>
        <source>numbers from 001 without a gap</source>
        <translation>nombor dari 001 tanpa jurang</translation>
    </message>
    <message>
        <source>one certificate in strict PEM and nothing else</source>
        <translation>satu sijil dalam PEM yang ketat dan tiada yang lain</translation>
    </message>
    <message>
        <source>one could not be read</source>
        <translation>satu tidak dapat dibaca</translation>
    </message>
    <message>
        <source>one entry with which the exhibit begins</source>
        <translation>satu entri yang memulakan eksibit itu</translation>
    </message>
    <message>
        <source>one folder that holds everything</source>
        <translation>satu folder yang memuatkan semuanya</translation>
    </message>
    <message>
        <source>one for other uses</source>
        <translation>sijil untuk kegunaan lain</translation>
    </message>
    <message>
        <source>one line with a verifier key</source>
        <translation>satu baris dengan kunci penyemak</translation>
    </message>
    <message>
        <source>one of that name by another key</source>
        <translation>satu yang bernama sama, dengan kunci lain</translation>
    </message>
    <message>
        <source>one of the two could not be read</source>
        <translation>satu daripada dua itu tidak dapat dibaca</translation>
    </message>
    <message>
        <source>one of {text}</source>
        <translation>satu daripada {text}</translation>
    </message>
    <message>
        <source>one record of each exhibit</source>
        <translation>satu rekod bagi setiap eksibit</translation>
    </message>
    <message>
        <source>one signer whose certificate is inside</source>
        <translation>satu penandatangan yang sijilnya ada di dalam</translation>
    </message>
    <message>
        <source>one that is cut off</source>
        <translation>yang terpotong</translation>
    </message>
    <message>
        <source>one without size</source>
        <translation>satu tanpa saiz</translation>
    </message>
    <message>
        <source>one {what} of each number</source>
        <translation>satu {what} bagi setiap nombor</translation>
    </message>
    <message>
        <source>only files and the folders they are in</source>
        <translation>hanya fail dan folder yang memuatkannya</translation>
    </message>
    <message>
        <source>original</source>
        <translation>fail asal</translation>
    </message>
    <message>
        <source>other basic constraints</source>
        <translation>kekangan asas yang lain</translation>
    </message>
    <message>
        <source>other bytes</source>
        <translation>bait lain</translation>
    </message>
    <message>
        <source>other bytes for the same value</source>
        <translation>bait lain untuk nilai yang sama</translation>
    </message>
    <message>
        <source>other compressed data</source>
        <translation>data mampatan yang lain</translation>
    </message>
    <message>
        <source>other extensions</source>
        <translation>sambungan lain</translation>
    </message>
    <message>
        <source>other versions or attributes</source>
        <translation>versi atau atribut yang lain</translation>
    </message>
    <message>
        <source>others</source>
        <translation>yang lain</translation>
    </message>
    <message>
        <source>overlapping members</source>
        <translation>isi yang bertindih</translation>
    </message>
    <message>
        <source>paths sorted by byte, each once</source>
        <translation>laluan disusun mengikut bait, masing-masing sekali</translation>
    </message>
    <message>
        <source>plain ASCII text</source>
        <translation>teks ASCII biasa</translation>
    </message>
    <message>
        <source>present</source>
        <translation>ada</translation>
    </message>
    <message>
        <source>redacted copy</source>
        <translation>salinan dihitamkan</translation>
    </message>
    <message>
        <source>root {hex}, which was not compared; {moment} by {text}</source>
        <translation>akar {hex}, yang tidak dibandingkan; {moment} oleh {text}</translation>
    </message>
    <message>
        <source>several</source>
        <translation>beberapa</translation>
    </message>
    <message>
        <source>signed attributes that name the content, its digest and the signer</source>
        <translation>atribut bertandatangan yang menamakan kandungan, cincangannya dan penandatangannya</translation>
    </message>
    <message>
        <source>signed with ecdsa-with-SHA256</source>
        <translation>ditandatangani dengan ecdsa-with-SHA256</translation>
    </message>
    <message>
        <source>something follows the value</source>
        <translation>sesuatu mengikuti nilai itu</translation>
    </message>
    <message>
        <source>status {number}</source>
        <translation>status {number}</translation>
    </message>
    <message>
        <source>stopped: {why}</source>
        <translation>dihentikan: {why}</translation>
    </message>
    <message>
        <source>text</source>
        <translation>teks</translation>
    </message>
    <message>
        <source>the SHA-256 of the file</source>
        <translation>SHA-256 fail itu</translation>
    </message>
    <message>
        <source>the bundle</source>
        <translation>bungkusan itu</translation>
    </message>
    <message>
        <source>the bundle is of another version</source>
        <translation>bungkusan itu daripada versi lain</translation>
    </message>
    <message>
        <source>the byte ranges around the value of /Contents</source>
        <translation>julat bait di sekeliling nilai /Contents</translation>
    </message>
    <message>
        <source>the certificate of the device in the signature</source>
        <translation>sijil peranti dalam tandatangan</translation>
    </message>
    <message>
        <source>the certificate of the root in the signature</source>
        <translation>sijil akar dalam tandatangan</translation>
    </message>
    <message>
        <source>the certificate whose SHA-256 is {hex}</source>
        <translation>sijil yang SHA-256nya {hex}</translation>
    </message>
    <message>
        <source>the certificates in the signature</source>
        <translation>sijil-sijil dalam tandatangan</translation>
    </message>
    <message>
        <source>the certificates to check it with</source>
        <translation>sijil untuk menyemaknya</translation>
    </message>
    <message>
        <source>the checkpoint given with --since</source>
        <translation>titik semak yang diberi dengan --since</translation>
    </message>
    <message>
        <source>the checkpoint of this bundle, verbatim</source>
        <translation>titik semak bungkusan ini, sama huruf demi huruf</translation>
    </message>
    <message>
        <source>the container was not opened</source>
        <translation>bekas itu tidak dibuka</translation>
    </message>
    <message>
        <source>the content type among the signed attributes</source>
        <translation>jenis kandungan antara atribut bertandatangan</translation>
    </message>
    <message>
        <source>the device as the signer</source>
        <translation>peranti itu sebagai penandatangan</translation>
    </message>
    <message>
        <source>the device&apos;s certificate inside, and the root&apos;s at most</source>
        <translation>sijil peranti di dalamnya, dan paling banyak sijil akar</translation>
    </message>
    <message>
        <source>the end record right after the central directory</source>
        <translation>rekod penamat betul-betul selepas direktori pusat</translation>
    </message>
    <message>
        <source>the entry that links it: {number}</source>
        <translation>entri yang memautkannya: {number}</translation>
    </message>
    <message>
        <source>the fields that were described last</source>
        <translation>medan yang dihuraikan terakhir</translation>
    </message>
    <message>
        <source>the hash of the device certificate among the signed attributes</source>
        <translation>cincangan sijil peranti antara atribut bertandatangan</translation>
    </message>
    <message>
        <source>the key of the checkpoint</source>
        <translation>kunci titik semak</translation>
    </message>
    <message>
        <source>the key {hex}</source>
        <translation>kunci {hex}</translation>
    </message>
    <message>
        <source>the label of its record</source>
        <translation>label rekodnya</translation>
    </message>
    <message>
        <source>the log that was seen with {number} entries</source>
        <translation>log yang pernah dilihat dengan {number} entri</translation>
    </message>
    <message>
        <source>the old root</source>
        <translation>akar lama</translation>
    </message>
    <message>
        <source>the path of its file {number}</source>
        <translation>laluan failnya {number}</translation>
    </message>
    <message>
        <source>the process that reads it could not be started: {text}</source>
        <translation>proses yang membacanya tidak dapat dimulakan: {text}</translation>
    </message>
    <message>
        <source>the process that reads it ended early, with code {number}</source>
        <translation>proses yang membacanya tamat terlalu awal, dengan kod {number}</translation>
    </message>
    <message>
        <source>the record that its entry holds</source>
        <translation>rekod yang terkandung dalam entrinya</translation>
    </message>
    <message>
        <source>the root</source>
        <translation>akar</translation>
    </message>
    <message>
        <source>the root could not be read</source>
        <translation>akar tidak dapat dibaca</translation>
    </message>
    <message>
        <source>the root of this log at size {number}</source>
        <translation>akar log ini pada saiz {number}</translation>
    </message>
    <message>
        <source>the root that bag-info.txt names</source>
        <translation>akar yang dinamakan bag-info.txt</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>yang sama</translation>
    </message>
    <message>
        <source>the text given with --anchor-text</source>
        <translation>teks yang diberi dengan --anchor-text</translation>
    </message>
    <message>
        <source>the three files of anchor {number}</source>
        <translation>tiga fail sauh {number}</translation>
    </message>
    <message>
        <source>the two lines of BagIt 1.0</source>
        <translation>dua baris BagIt 1.0</translation>
    </message>
    <message>
        <source>there is none in this bundle</source>
        <translation>tiada dalam bungkusan ini</translation>
    </message>
    <message>
        <source>there is none that holds</source>
        <translation>tiada yang sah</translation>
    </message>
    <message>
        <source>they could not be read</source>
        <translation>tidak dapat dibaca</translation>
    </message>
    <message>
        <source>this PDF is no sealed report</source>
        <translation>PDF ini bukan laporan yang dimeterai</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>terlalu besar</translation>
    </message>
    <message>
        <source>too many certificates</source>
        <translation>terlalu banyak sijil</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true atau false</translation>
    </message>
    <message>
        <source>two manifests that list the files</source>
        <translation>dua manifes yang menyenaraikan fail</translation>
    </message>
    <message>
        <source>two manifests with every hash</source>
        <translation>dua manifes dengan setiap nilai cincangan</translation>
    </message>
    <message>
        <source>unexpected</source>
        <translation>tidak dijangka</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>tidak boleh dibaca</translation>
    </message>
    <message>
        <source>values of other kinds</source>
        <translation>nilai daripada jenis lain-lain</translation>
    </message>
    <message>
        <source>version 1</source>
        <translation>versi 1</translation>
    </message>
    <message>
        <source>when it was written</source>
        <translation>semasa ia ditulis</translation>
    </message>
    <message>
        <source>zeros after the signature&apos;s value</source>
        <translation>sifar selepas nilai tandatangan</translation>
    </message>
    <message>
        <source>{hex}, as it was sealed</source>
        <translation>{hex}, seperti semasa dimeterai</translation>
    </message>
    <message>
        <source>{hex}, as its entry says</source>
        <translation>{hex}, seperti yang dinyatakan entrinya</translation>
    </message>
    <message>
        <source>{moment} after {moment2}</source>
        <translation>{moment} selepas {moment2}</translation>
    </message>
    <message>
        <source>{number} bytes</source>
        <translation>{number} bait</translation>
    </message>
    <message>
        <source>{number} bytes that become {number2}</source>
        <translation>{number} bait yang menjadi {number2}</translation>
    </message>
    <message>
        <source>{number} entries, the bundle&apos;s has {number2}</source>
        <translation>{number} entri, bungkusan mempunyai {number2}</translation>
    </message>
    <message>
        <source>{number} lines, each ended by a newline</source>
        <translation>{number} baris, masing-masing berakhir dengan baris baharu</translation>
    </message>
    <message>
        <source>{number} lines, {number2} of them wrong; the rest was not read</source>
        <translation>{number} baris, {number2} daripadanya salah; yang lain tidak dibaca</translation>
    </message>
    <message>
        <source>{number} members, as the end record says</source>
        <translation>{number} isi, seperti yang dinyatakan rekod penamat</translation>
    </message>
    <message>
        <source>{number} more</source>
        <translation>{number} lagi</translation>
    </message>
    <message>
        <source>{number} names at the top</source>
        <translation>{number} nama di peringkat atas</translation>
    </message>
    <message>
        <source>{number} of them</source>
        <translation>{number} daripadanya</translation>
    </message>
    <message>
        <source>{number} of {number2} exhibits existed {when}</source>
        <translation>{number} daripada {number2} eksibit sudah wujud {when}</translation>
    </message>
    <message>
        <source>{path} changed while it was checked</source>
        <translation>{path} berubah semasa disemak</translation>
    </message>
    <message>
        <source>{path} is no whole number</source>
        <translation>{path} bukan nombor bulat</translation>
    </message>
    <message>
        <source>{path}: another name, method, time or size</source>
        <translation>{path}: nama, kaedah, masa atau saiz lain</translation>
    </message>
    <message>
        <source>{place} as a time in UTC</source>
        <translation>{place} sebagai masa dalam UTC</translation>
    </message>
    <message>
        <source>{place} as a time to the millisecond, such as 2026-01-31T09:00:00.000Z</source>
        <translation>{place} sebagai masa hingga milisaat, seperti 2026-01-31T09:00:00.000Z</translation>
    </message>
    <message>
        <source>{place} as an array</source>
        <translation>{place} sebagai senarai</translation>
    </message>
    <message>
        <source>{place} as an object</source>
        <translation>{place} sebagai objek</translation>
    </message>
    <message>
        <source>{place} as {what}</source>
        <translation>{place} sebagai {what}</translation>
    </message>
    <message>
        <source>{place} with utc and local of one moment</source>
        <translation>{place} dengan utc dan local bagi saat yang sama</translation>
    </message>
    <message>
        <source>{place}.redacted as another file than the original</source>
        <translation>{place}.redacted sebagai fail lain daripada yang asal</translation>
    </message>
    <message>
        <source>{place}: at least one box</source>
        <translation>{place}: sekurang-kurangnya satu kotak</translation>
    </message>
    <message>
        <source>{place}: boxes of at least one pixel</source>
        <translation>{place}: kotak sekurang-kurangnya satu piksel</translation>
    </message>
    <message>
        <source>{what} in base64, {number} bytes</source>
        <translation>{what} dalam base64, {number} bait</translation>
    </message>
    <message>
        <source>{what} to be an object</source>
        <translation>{what} ialah objek</translation>
    </message>
    <message>
        <source>{what} with exactly the keys {text}</source>
        <translation>{what} dengan tepat kunci {text}</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation>
            <numerusform>%n eksibit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handed</name>
    <message>
        <source>Both bundles are ready</source>
        <translation>Kedua-dua bungkusan sudah siap</translation>
    </message>
    <message>
        <source>Give the bundle to the recipient, in person if you can.</source>
        <translation>Berikan bungkusan itu kepada penerima, secara bersemuka jika boleh.</translation>
    </message>
    <message>
        <source>It was checked as its reader will check it: intact. This is noted in your custody log.</source>
        <translation>Ia telah disemak seperti pembacanya akan menyemaknya: tidak berubah. Ini dicatat dalam log jagaan anda.</translation>
    </message>
    <message>
        <source>Let them call you on a number that you know, and read out your fingerprint words.</source>
        <translation>Minta mereka menelefon anda melalui nombor yang anda kenali, dan bacakan perkataan cap jari kunci anda.</translation>
    </message>
    <message>
        <source>Note down in Case to whom you gave it, and when.</source>
        <translation>Catat dalam Kes kepada siapa anda memberikannya, dan bila.</translation>
    </message>
    <message>
        <source>Read these words out to whoever gets the bundle. If their check shows the same words, it was sealed with your key.</source>
        <translation>Bacakan perkataan ini kepada orang yang menerima bungkusan. Jika semakan mereka menunjukkan perkataan yang sama, ia dimeterai dengan kunci anda.</translation>
    </message>
    <message>
        <source>Tell the six words by telephone or in person. Never send them with the file.</source>
        <translation>Beritahu enam perkataan itu melalui telefon atau secara bersemuka. Jangan sekali-kali menghantarnya bersama fail.</translation>
    </message>
    <message>
        <source>The bundle is ready</source>
        <translation>Bungkusan sudah siap</translation>
    </message>
    <message>
        <source>The fingerprint as a QR code</source>
        <translation>Cap jari kunci sebagai kod QR</translation>
    </message>
    <message>
        <source>The fingerprint in full</source>
        <translation>Cap jari kunci selengkapnya</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Apa yang perlu dibuat seterusnya</translation>
    </message>
    <message>
        <source>Your fingerprint in words</source>
        <translation>Cap jari kunci anda dalam perkataan</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>E-mail</source>
        <translation>E-mel</translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation>Sumber: {sources}</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Mesej teks</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Alamat web</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>{source} (seen on {day})</source>
        <translation>{source} (dilihat pada {day})</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>All of this is on this computer. Nothing is opened or sent.</source>
        <translation>Semua ini ada pada komputer ini. Tiada apa-apa yang dibuka atau dihantar.</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Semua topik</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Emergency numbers, helplines and places that take reports, by country.</source>
        <translation>Nombor kecemasan, talian bantuan dan tempat yang menerima laporan, mengikut negara.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Whom to contact</source>
        <translation>Siapa yang boleh dihubungi</translation>
    </message>
</context>
<context>
    <name>HoldPicture</name>
    <message>
        <source>A blurred picture. Hold the space bar to see it clearly.</source>
        <translation>Gambar yang dikaburkan. Tahan bar ruang untuk melihatnya dengan jelas.</translation>
    </message>
</context>
<context>
    <name>House</name>
    <message>
        <source>Bundle</source>
        <translation>Bungkusan</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Tangkap</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Kes</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Semak</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Sediakan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Tetapan</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Buka kunci</translation>
    </message>
</context>
<context>
    <name>HowStep</name>
    <message>
        <source>A folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Di mana-mana</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Pilih tempat lain…</translation>
    </message>
    <message>
        <source>Encrypted. Opens with six words that you tell the recipient, or with the recipient&apos;s own key.</source>
        <translation>Disulitkan. Dibuka dengan enam perkataan yang anda beritahu penerima, atau dengan kunci penerima sendiri.</translation>
    </message>
    <message>
        <source>England and Wales</source>
        <translation>England dan Wales</translation>
    </message>
    <message>
        <source>For a USB stick or a disc. Whoever has it can read it.</source>
        <translation>Untuk pemacu USB atau cakera. Sesiapa yang memilikinya boleh membacanya.</translation>
    </message>
    <message>
        <source>For example: police report</source>
        <translation>Contohnya: laporan polis</translation>
    </message>
    <message>
        <source>How it is packed</source>
        <translation>Cara ia dibungkus</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>Left empty: six words are made that open the file.</source>
        <translation>Jika dibiarkan kosong: enam perkataan dibuat untuk membuka fail.</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>May stay empty. It is kept in your custody log.</source>
        <translation>Boleh dibiarkan kosong. Ia disimpan dalam log jagaan anda.</translation>
    </message>
    <message>
        <source>One locked file</source>
        <translation>Satu fail berkunci</translation>
    </message>
    <message>
        <source>One zip file</source>
        <translation>Satu fail zip</translation>
    </message>
    <message>
        <source>The easiest to hand over. Whoever has it can read it.</source>
        <translation>Paling mudah untuk diserahkan. Sesiapa yang memilikinya boleh membacanya.</translation>
    </message>
    <message>
        <source>The recipient&apos;s age key, if you have one</source>
        <translation>Kunci age penerima, jika anda ada</translation>
    </message>
    <message>
        <source>This folder seems to be copied to {service}.</source>
        <translation>Folder ini nampaknya disalin ke {service}.</translation>
    </message>
    <message>
        <source>This is a whole age key. Only its owner can open the file.</source>
        <translation>Ini kunci age yang lengkap. Hanya pemiliknya boleh membuka fail itu.</translation>
    </message>
    <message>
        <source>This is not a whole age key yet. It begins with age1 and has 62 characters.</source>
        <translation>Ini belum kunci age yang lengkap. Ia bermula dengan age1 dan mempunyai 62 aksara.</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Amerika Syarikat</translation>
    </message>
    <message>
        <source>What is written there goes to other machines too. Choose a locked file, or another place.</source>
        <translation>Apa yang ditulis di situ turut dihantar ke komputer lain. Pilih fail berkunci, atau tempat lain.</translation>
    </message>
    <message>
        <source>Where it is written</source>
        <translation>Tempat ia ditulis</translation>
    </message>
    <message>
        <source>Where it will be used</source>
        <translation>Di mana ia akan digunakan</translation>
    </message>
    <message>
        <source>Where the bundle is written</source>
        <translation>Di mana bungkusan ditulis</translation>
    </message>
    <message>
        <source>Whom it is for, and why</source>
        <translation>Untuk siapa, dan mengapa</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>%n file(s) saved.</source>
        <translation>
            <numerusform>%n fail sudah disimpan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding files</source>
        <translation>Menambah fail</translation>
    </message>
    <message>
        <source>Describe {label}</source>
        <translation>Terangkan {label}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>File {place} of {count}: {name}</source>
        <translation>Fail {place} daripada {count}: {name}</translation>
    </message>
    <message>
        <source>The files themselves stay where they are. Each is sealed as soon as it is read.</source>
        <translation>Fail-fail itu sendiri kekal di tempatnya. Setiap satu dimeterai sebaik sahaja dibaca.</translation>
    </message>
    <message>
        <source>The other files were not kept: see below.</source>
        <translation>Fail yang lain tidak disimpan: lihat di bawah.</translation>
    </message>
    <message>
        <source>{label} is saved: {name}</source>
        <translation>{label} sudah disimpan: {name}</translation>
    </message>
    <message>
        <source>{name} was stopped. Nothing of it was kept.</source>
        <translation>{name} dihentikan. Tiada bahagiannya yang disimpan.</translation>
    </message>
</context>
<context>
    <name>KeepingPage</name>
    <message>
        <source>A copy of the whole vault, encrypted as it is, in one file on another disk or a USB stick.</source>
        <translation>Salinan seluruh peti simpanan, tetap disulitkan seperti sedia ada, dalam satu fail di cakera lain atau pemacu USB.</translation>
    </message>
    <message>
        <source>A short text about what went wrong in the program, without anything about you. It is never sent.</source>
        <translation>Teks ringkas tentang apa yang tidak kena dalam program, tanpa apa-apa tentang anda. Ia tidak pernah dihantar.</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Buat sandaran…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sandaran</translation>
    </message>
    <message>
        <source>Change it, or change what opens the vault: the passphrase, this computer&apos;s keyring, or both.</source>
        <translation>Ubahnya, atau ubah apa yang membuka peti simpanan: frasa laluan, rantai kunci sistem komputer ini, atau kedua-duanya.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ubah…</translation>
    </message>
    <message>
        <source>For support</source>
        <translation>Untuk sokongan</translation>
    </message>
    <message>
        <source>For the day when a disk breaks, a computer is gone, or somebody learned a secret.</source>
        <translation>Untuk hari apabila cakera rosak, komputer hilang, atau seseorang mengetahui rahsia anda.</translation>
    </message>
    <message>
        <source>Keep it safe</source>
        <translation>Jaga keselamatannya</translation>
    </message>
    <message>
        <source>Let somebody outside hold a short text that shows later what was sealed by then.</source>
        <translation>Biarkan orang luar menyimpan teks pendek yang kemudian menunjukkan apa yang sudah dimeterai pada waktu itu.</translation>
    </message>
    <message>
        <source>Look through everything</source>
        <translation>Periksa semuanya</translation>
    </message>
    <message>
        <source>Look through it…</source>
        <translation>Periksa…</translation>
    </message>
    <message>
        <source>Make a new one if the old one was lost, or if somebody may have seen it.</source>
        <translation>Buat yang baharu jika yang lama hilang, atau jika seseorang mungkin telah melihatnya.</translation>
    </message>
    <message>
        <source>New recovery sheet…</source>
        <translation>Helaian pemulihan baharu…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frasa laluan</translation>
    </message>
    <message>
        <source>Proof of date</source>
        <translation>Bukti tarikh</translation>
    </message>
    <message>
        <source>Proof of date…</source>
        <translation>Bukti tarikh…</translation>
    </message>
    <message>
        <source>Reads the whole vault again and compares each part with what was sealed.</source>
        <translation>Membaca seluruh peti simpanan sekali lagi dan membandingkan setiap bahagian dengan apa yang dimeterai.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Helaian pemulihan</translation>
    </message>
    <message>
        <source>Show it…</source>
        <translation>Tunjukkan…</translation>
    </message>
    <message>
        <source>The last one: {when}</source>
        <translation>Yang terakhir: {when}</translation>
    </message>
    <message>
        <source>The new sheet is not in place for everything yet.</source>
        <translation>Helaian baharu belum dipasang untuk semuanya.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Belum ada sandaran.</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Go on</source>
        <translation>Teruskan</translation>
    </message>
    <message>
        <source>I have a vault already…</source>
        <translation>Saya sudah ada peti simpanan…</translation>
    </message>
    <message>
        <source>Nothing was changed. A vault is a folder with a file named “vault.json” in it.</source>
        <translation>Tiada apa-apa diubah. Peti simpanan ialah folder yang mengandungi fail bernama “vault.json”.</translation>
    </message>
    <message>
        <source>The vault&apos;s folder</source>
        <translation>Folder peti simpanan</translation>
    </message>
    <message>
        <source>There is no vault in that folder.</source>
        <translation>Tiada peti simpanan dalam folder itu.</translation>
    </message>
    <message>
        <source>This program keeps what is on your screen as evidence: sealed, encrypted, on this computer only. Setting it up takes about three minutes.</source>
        <translation>Program ini menyimpan apa yang ada pada skrin anda sebagai bukti: dimeterai, disulitkan, pada komputer ini sahaja. Menyediakannya mengambil kira-kira tiga minit.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Selamat datang</translation>
    </message>
    <message>
        <source>Which language do you read best?</source>
        <translation>Bahasa apa yang paling selesa anda baca?</translation>
    </message>
    <message>
        <source>You can change it at any time in Settings.</source>
        <translation>Anda boleh mengubahnya pada bila-bila masa dalam Tetapan.</translation>
    </message>
</context>
<context>
    <name>Leftover</name>
    <message>
        <source>A bundle was finished, but the log does not say so: {names}.</source>
        <translation>Ada bungkusan yang selesai, tetapi log tidak mencatatnya: {names}.</translation>
    </message>
    <message>
        <source>A bundle was not finished: {names}.</source>
        <translation>Ada bungkusan yang tidak selesai: {names}.</translation>
    </message>
    <message>
        <source>An earlier bundle was not finished</source>
        <translation>Bungkusan sebelum ini tidak selesai</translation>
    </message>
    <message>
        <source>Everything that was saved is safe. It stays where it is: check it before you hand it over, or remove it yourself.</source>
        <translation>Semua yang disimpan selamat. Bungkusan itu kekal di tempatnya: semak dahulu sebelum menyerahkannya, atau buang sendiri.</translation>
    </message>
    <message>
        <source>Everything that was saved is safe. You can remove what is left of it under Bundle.</source>
        <translation>Semua yang disimpan selamat. Anda boleh membuang bakinya di bawah Bungkusan.</translation>
    </message>
    <message>
        <source>Remove what is left of it</source>
        <translation>Buang bakinya</translation>
    </message>
    <message>
        <source>The program ended while it was made. Everything that was saved is safe. What was written of the bundle is no use to anybody, and may be readable.</source>
        <translation>Program terhenti semasa bungkusan dibuat. Semua yang disimpan selamat. Apa yang sempat ditulis tidak berguna kepada sesiapa, dan mungkin boleh dibaca.</translation>
    </message>
    <message>
        <source>Unfinished bundles</source>
        <translation>Bungkusan yang tidak selesai</translation>
    </message>
</context>
<context>
    <name>LinkPage</name>
    <message>
        <source>Account that posted it</source>
        <translation>Akaun yang menyiarkannya</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Copy it from the browser&apos;s bar.</source>
        <translation>Salin daripada bar alamat pelayar.</translation>
    </message>
    <message>
        <source>Everything but the address may stay empty. Do not describe the picture closely.</source>
        <translation>Semuanya kecuali alamat boleh dibiarkan kosong. Jangan terangkan gambar itu dengan terperinci.</translation>
    </message>
    <message>
        <source>If it is you who is shown: this is not your fault.</source>
        <translation>Jika anda yang ditunjukkan: ini bukan salah anda.</translation>
    </message>
    <message>
        <source>It is not kept as evidence yet.</source>
        <translation>Ia belum disimpan sebagai bukti.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Keep the address, not the picture</source>
        <translation>Simpan alamatnya, bukan gambarnya</translation>
    </message>
    <message>
        <source>Keep the words around it</source>
        <translation>Simpan perkataan di sekelilingnya</translation>
    </message>
    <message>
        <source>No picture is taken, by design.</source>
        <translation>Memang sengaja tiada gambar yang diambil.</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Please do not save, copy or send the picture, also not to show it to somebody who helps. You do not have to look at it again.</source>
        <translation>Tolong jangan simpan, salin atau hantar gambar itu, walaupun untuk menunjukkannya kepada orang yang membantu. Anda tidak perlu melihatnya lagi.</translation>
    </message>
    <message>
        <source>The platform, the police and hotlines work from the address alone. Help says whom to contact, by country.</source>
        <translation>Platform, polis dan talian bantuan boleh bertindak dengan alamat sahaja. Bantuan menyatakan siapa yang boleh dihubungi, mengikut negara.</translation>
    </message>
    <message>
        <source>The words around it may be captured: first move the picture, and every small copy of it, off the screen.</source>
        <translation>Perkataan di sekelilingnya boleh ditangkap: alihkan dahulu gambar itu, dan setiap salinan kecilnya, supaya tiada pada skrin.</translation>
    </message>
    <message>
        <source>What it is, in neutral words</source>
        <translation>Apakah ini, dengan perkataan neutral</translation>
    </message>
    <message>
        <source>What you wrote before is here again.</source>
        <translation>Apa yang anda tulis sebelum ini ada semula di sini.</translation>
    </message>
    <message>
        <source>When it was posted</source>
        <translation>Bila ia disiarkan</translation>
    </message>
    <message>
        <source>When you first saw it</source>
        <translation>Bila anda mula-mula melihatnya</translation>
    </message>
    <message>
        <source>Whom to contact</source>
        <translation>Siapa yang boleh dihubungi</translation>
    </message>
</context>
<context>
    <name>LookStep</name>
    <message>
        <source>It is checked before you get it. Nothing is sent anywhere.</source>
        <translation>Ia disemak sebelum anda menerimanya. Tiada apa-apa yang dihantar ke mana-mana.</translation>
    </message>
    <message>
        <source>It is checked before you get it. Nothing is sent anywhere. Whoever has it can read it.</source>
        <translation>Ia disemak sebelum anda menerimanya. Tiada apa-apa yang dihantar ke mana-mana. Sesiapa yang memilikinya boleh membacanya.</translation>
    </message>
    <message>
        <source>This is what will be made</source>
        <translation>Inilah yang akan dibuat</translation>
    </message>
</context>
<context>
    <name>NewWay</name>
    <message>
        <source>For a vault on a USB stick. It is as strong as the passphrase is.</source>
        <translation>Untuk peti simpanan pada pemacu USB. Kekuatannya bergantung pada frasa laluan.</translation>
    </message>
    <message>
        <source>Four or more unrelated words are easy to remember and hard to guess.</source>
        <translation>Empat perkataan atau lebih yang tiada kaitan mudah diingat dan sukar diteka.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Frasa laluan baharu</translation>
    </message>
    <message>
        <source>No passphrase. Whoever can use this account can open the vault.</source>
        <translation>Tiada frasa laluan. Sesiapa yang boleh menggunakan akaun ini boleh membuka peti simpanan.</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Tunjukkan apa yang saya taip</translation>
    </message>
    <message>
        <source>Suggest six words</source>
        <translation>Cadangkan enam perkataan</translation>
    </message>
    <message>
        <source>The passphrase alone</source>
        <translation>Frasa laluan sahaja</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Taip yang sama sekali lagi</translation>
    </message>
    <message>
        <source>The strongest, for a vault that stays on this computer.</source>
        <translation>Paling kuat, untuk peti simpanan yang kekal pada komputer ini.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring alone</source>
        <translation>Rantai kunci sistem komputer ini sahaja</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring and the passphrase</source>
        <translation>Rantai kunci sistem komputer ini dan frasa laluan</translation>
    </message>
    <message>
        <source>What opens it from now on</source>
        <translation>Apa yang membukanya mulai sekarang</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>For a call, a meeting, or what you remember. Once kept, its words can no longer be changed.</source>
        <translation>Untuk panggilan, pertemuan, atau apa yang anda ingat. Setelah disimpan, perkataannya tidak boleh diubah lagi.</translation>
    </message>
    <message>
        <source>It is not kept as evidence yet.</source>
        <translation>Ia belum disimpan sebagai bukti.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>What you wrote before is here again.</source>
        <translation>Apa yang anda tulis sebelum ini ada semula di sini.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Tulis nota</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Perkataan anda</translation>
    </message>
</context>
<context>
    <name>OutsideList</name>
    <message numerus="yes">
        <source>A time stamp over %n entries was asked for.</source>
        <translation>
            <numerusform>Cap masa untuk %n entri telah diminta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n earlier.</source>
        <translation>
            <numerusform>Dan %n yang lebih awal.</numerusform>
        </translation>
    </message>
    <message>
        <source>By the authority: {exact}
Taken in: {noted}</source>
        <translation>Menurut pihak cap masa: {exact}
Diterima masuk: {noted}</translation>
    </message>
    <message numerus="yes">
        <source>Given to {to}. It covers %n entries.</source>
        <translation>
            <numerusform>Diberikan kepada {to}. Ia meliputi %n entri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Time stamp: {when}. %n entries existed by then.</source>
        <translation>
            <numerusform>Cap masa: {when}. %n entri sudah wujud pada waktu itu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutsidePage</name>
    <message numerus="yes">
        <source>%n entries of your custody log existed by then. Bundles that you make from now on carry this. Exactly: {exact}</source>
        <translation>
            <numerusform>%n entri log jagaan anda sudah wujud pada waktu itu. Bungkusan yang anda buat mulai sekarang membawa cap masa ini. Tepatnya: {exact}</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Bundles that you make from now on can be compared with it.</source>
        <translation>Bungkusan yang anda buat mulai sekarang dapat dibandingkan dengannya.</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Salin teks</translation>
    </message>
    <message>
        <source>Give the checkpoint to somebody</source>
        <translation>Berikan titik semak kepada seseorang</translation>
    </message>
    <message>
        <source>It is noted.</source>
        <translation>Sudah dicatat.</translation>
    </message>
    <message>
        <source>It tells nothing about what you have kept, but whoever sees it can tell that you use this program. That it was shown is noted in your custody log.</source>
        <translation>Ia tidak mendedahkan apa-apa tentang apa yang anda simpan, tetapi sesiapa yang melihatnya akan tahu bahawa anda menggunakan program ini. Log jagaan anda mencatat bahawa ia telah ditunjukkan.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>Note to whom you gave it</source>
        <translation>Catat kepada siapa anda memberikannya</translation>
    </message>
    <message>
        <source>Other programs can read it too until you copy something else.</source>
        <translation>Program lain juga boleh membacanya sehingga anda menyalin sesuatu yang lain.</translation>
    </message>
    <message>
        <source>Proof of date</source>
        <translation>Bukti tarikh</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Simpan sebagai gambar…</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Simpan sebagai teks…</translation>
    </message>
    <message>
        <source>Show the checkpoint</source>
        <translation>Tunjukkan titik semak</translation>
    </message>
    <message>
        <source>State of a custody log. Whoever keeps this text can check later that nothing in the log was changed before this was written down.</source>
        <translation>Keadaan sebuah log jagaan. Sesiapa yang menyimpan teks ini dapat menyemak kemudian bahawa apa yang ada dalam log itu sebelum teks ini dicatat tidak diubah.</translation>
    </message>
    <message>
        <source>The checkpoint as a QR code</source>
        <translation>Titik semak sebagai kod QR</translation>
    </message>
    <message>
        <source>The checkpoint as text</source>
        <translation>Titik semak sebagai teks</translation>
    </message>
    <message>
        <source>The checkpoint is a short text that sums up your custody log as it is now. Put it, or its picture, into something that carries a date: a letter, a police report, an e-mail.</source>
        <translation>Titik semak ialah teks pendek yang merumuskan log jagaan anda seperti sekarang. Letakkan teks itu, atau gambarnya, dalam sesuatu yang bertarikh: surat, laporan polis atau e-mel.</translation>
    </message>
    <message>
        <source>The clock of this computer can be doubted. If somebody else holds a short text from here, it can be shown later that what is sealed now was there then.</source>
        <translation>Jam komputer ini boleh diragui. Jika orang lain menyimpan teks pendek dari sini, dapat ditunjukkan kemudian bahawa apa yang dimeterai sekarang sudah ada pada waktu itu.</translation>
    </message>
    <message>
        <source>The file is saved.</source>
        <translation>Fail sudah disimpan.</translation>
    </message>
    <message>
        <source>The name stays in your vault. Bundles that you make from now on can be compared with it.</source>
        <translation>Nama itu kekal dalam peti simpanan anda. Bungkusan yang anda buat mulai sekarang dapat dibandingkan dengan titik semak ini.</translation>
    </message>
    <message numerus="yes">
        <source>The one shown last: {when}. It covers %n entries of your custody log.</source>
        <translation>
            <numerusform>Yang terakhir ditunjukkan: {when}. Ia meliputi %n entri log jagaan anda.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request is saved. Next, an authority has to answer it.</source>
        <translation>Permintaan sudah disimpan. Seterusnya, pihak cap masa perlu menjawabnya.</translation>
    </message>
    <message>
        <source>The text is copied. You can paste it now.</source>
        <translation>Teks sudah disalin. Anda boleh menampalnya sekarang.</translation>
    </message>
    <message>
        <source>The time stamp of {authority} is taken in: {when}</source>
        <translation>Cap masa daripada {authority} telah diterima masuk: {when}</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says something else: one of the two clocks is off.</source>
        <translation>Jam komputer ini menunjukkan masa lain: salah satu daripada dua jam itu tidak tepat.</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>Kepada siapa?</translation>
    </message>
    <message>
        <source>Where the picture goes</source>
        <translation>Di mana gambar akan disimpan</translation>
    </message>
    <message>
        <source>Where the text goes</source>
        <translation>Di mana teks akan disimpan</translation>
    </message>
    <message>
        <source>such as a police station</source>
        <translation>misalnya balai polis</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Langkah {number} daripada {count}</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Backups from before still open in the old way. Make a new one, and destroy the others.</source>
        <translation>Sandaran yang lebih awal masih dibuka dengan cara lama. Buat yang baharu, dan musnahkan yang lain.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Changed. From now on this opens the vault.</source>
        <translation>Sudah diubah. Mulai sekarang, inilah yang membuka peti simpanan.</translation>
    </message>
    <message>
        <source>Changing what opens the vault. This takes a moment on purpose.</source>
        <translation>Mengubah apa yang membuka peti simpanan. Ini sengaja mengambil sedikit masa.</translation>
    </message>
    <message>
        <source>Nothing was changed. Type them again.</source>
        <translation>Tiada apa-apa yang diubah. Taip sekali lagi.</translation>
    </message>
    <message>
        <source>The change holds at once, and the recovery sheet stays as it is. Backups from before still open in the old way.</source>
        <translation>Perubahan ini berkuat kuasa serta-merta, dan helaian pemulihan kekal seperti sedia ada. Sandaran yang lebih awal masih dibuka dengan cara lama.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Kedua-dua frasa laluan itu tidak sama.</translation>
    </message>
    <message>
        <source>What opens the vault</source>
        <translation>Apa yang membuka peti simpanan</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>Frasa laluan anda sekarang</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Composing the report…</source>
        <translation>Menyusun laporan…</translation>
    </message>
    <message>
        <source>Hold to see its pictures</source>
        <translation>Tahan untuk melihat gambarnya</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Halaman seterusnya</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Halaman sebelumnya</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Halaman {number} daripada {count}</translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation>Tunjukkan halaman</translation>
    </message>
    <message>
        <source>The pages of its report</source>
        <translation>Halaman laporannya</translation>
    </message>
    <message>
        <source>You can look at every page before anything is written. Pictures are blurred.</source>
        <translation>Anda boleh melihat setiap halaman sebelum apa-apa ditulis. Gambar dikaburkan.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>A name may stay empty. This list stays in your vault: bundles do not carry it.</source>
        <translation>Nama boleh dibiarkan kosong. Senarai ini kekal dalam peti simpanan anda: ia tidak dibawa dalam bungkusan.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akaun</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Tambah orang</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Tambah akaun</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>People and accounts</source>
        <translation>Orang dan akaun</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Remove this account</source>
        <translation>Buang akaun ini</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>Buang orang ini</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peranan</translation>
    </message>
    <message>
        <source>Save people and accounts</source>
        <translation>Simpan orang dan akaun</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Milik siapa</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>An empty folder for the vault</source>
        <translation>Folder kosong untuk peti simpanan</translation>
    </message>
    <message>
        <source>An empty folder that you choose.</source>
        <translation>Folder kosong yang anda pilih.</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Folder lain…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Teruskan</translation>
    </message>
    <message>
        <source>Look for USB sticks again</source>
        <translation>Cari pemacu USB sekali lagi</translation>
    </message>
    <message>
        <source>The usual place. Always there when you need it.</source>
        <translation>Tempat biasa. Sentiasa ada apabila anda memerlukannya.</translation>
    </message>
    <message>
        <source>The vault&apos;s folder</source>
        <translation>Folder peti simpanan</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Komputer ini</translation>
    </message>
    <message>
        <source>USB stick “{name}”</source>
        <translation>Pemacu USB “{name}”</translation>
    </message>
    <message>
        <source>Where it lives</source>
        <translation>Tempat ia disimpan</translation>
    </message>
    <message>
        <source>Where your vault lives</source>
        <translation>Tempat peti simpanan anda disimpan</translation>
    </message>
    <message>
        <source>{size} free. It opens on any computer with this program, by the passphrase alone. If the stick is lost, the vault is lost with it: make a backup.</source>
        <translation>{size} kosong. Ia boleh dibuka pada mana-mana komputer yang ada program ini, dengan frasa laluan sahaja. Jika pemacu USB hilang, peti simpanan turut hilang: buat sandaran.</translation>
    </message>
</context>
<context>
    <name>PlacesView</name>
    <message>
        <source>Country</source>
        <translation>Negara</translation>
    </message>
    <message>
        <source>Each was seen in its source on the day that stands with it. If one does not work, ask the police or a friend.</source>
        <translation>Setiap satu dilihat dalam sumbernya pada hari yang tertulis di sebelahnya. Jika ada yang tidak berfungsi, tanya polis atau rakan.</translation>
    </message>
    <message>
        <source>Numbers change.</source>
        <translation>Nombor boleh berubah.</translation>
    </message>
</context>
<context>
    <name>Post</name>
    <message>
        <source>3 November 2026, 09:41  ·  example.org/@example_account/1001</source>
        <translation>3 November 2026, 09:41  ·  example.org/@example_account/1001</translation>
    </message>
    <message>
        <source>Example Account</source>
        <translation>Akaun Contoh</translation>
    </message>
    <message>
        <source>Example Network</source>
        <translation>Rangkaian Contoh</translation>
    </message>
    <message>
        <source>Example Network - made-up post</source>
        <translation>Rangkaian Contoh - siaran rekaan</translation>
    </message>
    <message>
        <source>This is a made-up post for a demonstration. Nothing here is real.</source>
        <translation>Ini siaran rekaan untuk tunjuk cara. Tiada apa-apa di sini yang benar.</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>A real capture asks one question first, and is sealed and encrypted at once. This one is thrown away.</source>
        <translation>Tangkapan sebenar bertanya satu soalan dahulu, lalu dimeterai dan disulitkan serta-merta. Yang ini dibuang.</translation>
    </message>
    <message>
        <source>A window with a made-up post opens, this window steps aside, and a picture of that post is taken. It is a rehearsal: the picture is thrown away, and nothing goes into your vault.</source>
        <translation>Satu tetingkap dengan siaran rekaan dibuka, tetingkap ini beralih ke tepi, dan gambar siaran itu diambil. Ini cuma latihan: gambar itu dibuang, dan tiada apa-apa yang masuk ke dalam peti simpanan anda.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Mula</translation>
    </message>
    <message>
        <source>Hold to look</source>
        <translation>Tahan untuk melihat</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation>Langkau ini</translation>
    </message>
    <message>
        <source>Take the practice picture</source>
        <translation>Ambil gambar latihan</translation>
    </message>
    <message>
        <source>That was all.</source>
        <translation>Itu sahaja.</translation>
    </message>
    <message>
        <source>The practice picture</source>
        <translation>Gambar latihan</translation>
    </message>
    <message>
        <source>This is how it looks in your vault: blurred</source>
        <translation>Beginilah rupanya dalam peti simpanan anda: dikaburkan</translation>
    </message>
    <message>
        <source>Try it once</source>
        <translation>Cuba sekali</translation>
    </message>
    <message>
        <source>You never have to see it again unless you want to. Hold the button to look.</source>
        <translation>Anda tidak perlu melihatnya lagi kecuali anda mahu. Tahan butang untuk melihat.</translation>
    </message>
</context>
<context>
    <name>Printed</name>
    <message>
        <source>Fingerprint in words</source>
        <translation>Cap jari kunci dalam perkataan</translation>
    </message>
    <message>
        <source>Nobody can replace this sheet. Keep it away from the computer, where only you find it.</source>
        <translation>Tiada sesiapa boleh menggantikan helaian ini. Simpan jauh daripada komputer, di tempat yang hanya anda boleh jumpa.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Helaian pemulihan</translation>
    </message>
    <message>
        <source>The key, the last line above, as a code for a camera</source>
        <translation>Kunci itu, iaitu baris terakhir di atas, sebagai kod untuk kamera</translation>
    </message>
    <message>
        <source>The sheet as text</source>
        <translation>Helaian sebagai teks</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Back, without capturing</source>
        <translation>Kembali, tanpa menangkap</translation>
    </message>
    <message>
        <source>Before anything is captured</source>
        <translation>Sebelum apa-apa ditangkap</translation>
    </message>
    <message>
        <source>In many countries nobody may make or keep a copy of such a picture, not even as evidence. Pictures that were made or changed by a computer count as well. With Yes or Not sure, no picture is taken: we keep the address and the facts, which others can act on.</source>
        <translation>Di banyak negara, tiada sesiapa boleh membuat atau menyimpan salinan gambar sebegini, walaupun sebagai bukti. Gambar yang dibuat atau diubah oleh komputer juga termasuk. Dengan Ya atau Tidak pasti, tiada gambar yang diambil: kita simpan alamat dan fakta, supaya pihak lain boleh bertindak.</translation>
    </message>
    <message>
        <source>Is anyone shown, or made to look, nude or sexual in these files who is or was then under 18?</source>
        <translation>Adakah sesiapa yang ditunjukkan, atau dibuat kelihatan, bogel atau seksual dalam fail ini, yang berumur bawah 18 tahun sekarang atau pada masa itu?</translation>
    </message>
    <message>
        <source>Is anyone shown, or made to look, nude or sexual in this picture who is or was then under 18?</source>
        <translation>Adakah sesiapa yang ditunjukkan, atau dibuat kelihatan, bogel atau seksual dalam gambar ini, yang berumur bawah 18 tahun sekarang atau pada masa itu?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Tidak pasti</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>Mengapa kami bertanya</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>You do not have to look at it again in order to answer.</source>
        <translation>Anda tidak perlu melihatnya lagi untuk menjawab.</translation>
    </message>
</context>
<context>
    <name>RedactPage</name>
    <message>
        <source>A word…</source>
        <translation>Satu perkataan…</translation>
    </message>
    <message>
        <source>Add a box</source>
        <translation>Tambah kotak</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Blur the picture again</source>
        <translation>Kaburkan gambar semula</translation>
    </message>
    <message>
        <source>Box {number} of {count}: {left} from the left, {top} from the top, {width} wide, {height} high</source>
        <translation>Kotak {number} daripada {count}: {left} dari kiri, {top} dari atas, lebar {width}, tinggi {height}</translation>
    </message>
    <message>
        <source>Bundles hold it in place of the original, which stays in your vault as it is.</source>
        <translation>Bungkusan mengandungi salinan ini sebagai ganti gambar asal, yang kekal dalam peti simpanan anda seperti sedia ada.</translation>
    </message>
    <message>
        <source>Choose a picture. A redacted copy is made; the original stays as it is.</source>
        <translation>Pilih gambar. Satu salinan dihitamkan dibuat; gambar asal kekal seperti sedia ada.</translation>
    </message>
    <message>
        <source>Cover parts of a picture</source>
        <translation>Tutup bahagian gambar</translation>
    </message>
    <message>
        <source>Discard the boxes that are not saved</source>
        <translation>Buang kotak yang belum disimpan</translation>
    </message>
    <message>
        <source>Draw boxes on it</source>
        <translation>Lukis kotak padanya</translation>
    </message>
    <message>
        <source>Draw with the mouse, or use the keys: Insert adds a box, arrows move it, Shift and arrows size it, with Ctrl in small steps, Page Down chooses the next, Delete removes it.</source>
        <translation>Lukis dengan tetikus, atau guna kekunci: Insert menambah kotak, anak panah menggerakkannya, Shift dan anak panah mengubah saiznya, dengan Ctrl secara sedikit demi sedikit, Page Down memilih yang seterusnya, Delete membuangnya.</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Cari dalam senarai</translation>
    </message>
    <message>
        <source>Next box</source>
        <translation>Kotak seterusnya</translation>
    </message>
    <message>
        <source>No box yet.</source>
        <translation>Belum ada kotak.</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>Membuka gambar…</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Remove this box</source>
        <translation>Buang kotak ini</translation>
    </message>
    <message>
        <source>Save the redacted copy</source>
        <translation>Simpan salinan dihitamkan</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Menyimpan…</translation>
    </message>
    <message>
        <source>Show the picture to draw on it</source>
        <translation>Tunjukkan gambar untuk melukis padanya</translation>
    </message>
    <message>
        <source>Solid boxes on {label}. The picture is blurred until you show it.</source>
        <translation>Kotak padu pada {label}. Gambar dikaburkan sehingga anda menunjukkannya.</translation>
    </message>
    <message>
        <source>The boxes are burnt into a new picture; nothing is left beneath them. They cover the picture only: its record and what you wrote about it stay readable in the bundle.</source>
        <translation>Kotak dicantumkan terus ke dalam gambar baharu; tiada apa-apa yang tinggal di bawahnya. Kotak hanya menutup gambar: rekodnya dan apa yang anda tulis tentangnya masih boleh dibaca dalam bungkusan.</translation>
    </message>
    <message>
        <source>The boxes on {label} stay here.</source>
        <translation>Kotak pada {label} kekal di sini.</translation>
    </message>
    <message>
        <source>The boxes that you drew before are here again.</source>
        <translation>Kotak yang anda lukis sebelum ini ada semula di sini.</translation>
    </message>
    <message>
        <source>The picture with its boxes</source>
        <translation>Gambar dengan kotaknya</translation>
    </message>
    <message>
        <source>There is no picture here.</source>
        <translation>Tiada gambar di sini.</translation>
    </message>
    <message>
        <source>They cover nothing yet: that begins when you save the redacted copy.</source>
        <translation>Ia belum menutup apa-apa: itu bermula apabila anda menyimpan salinan dihitamkan.</translation>
    </message>
    <message>
        <source>{label} has a redacted copy now.</source>
        <translation>{label} kini mempunyai salinan dihitamkan.</translation>
    </message>
    <message>
        <source>{label} has no redacted copy any more.</source>
        <translation>{label} tidak lagi mempunyai salinan dihitamkan.</translation>
    </message>
</context>
<context>
    <name>RenewPage</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Copies of the vault made earlier still open with the old sheet, and whoever has both can use them to open this vault too. Make a new backup afterwards, and destroy the old backups and the old sheet.</source>
        <translation>Salinan peti simpanan yang dibuat lebih awal masih boleh dibuka dengan helaian lama, dan sesiapa yang memiliki kedua-duanya boleh menggunakannya untuk membuka peti simpanan ini juga. Buat sandaran baharu selepas ini, dan musnahkan sandaran lama serta helaian lama.</translation>
    </message>
    <message>
        <source>First you get the new sheet and type a little from it. Until then the old one holds.</source>
        <translation>Mula-mula anda menerima helaian baharu dan menaip sedikit daripadanya. Sebelum itu, helaian lama masih berkuat kuasa.</translation>
    </message>
    <message>
        <source>Giving the new sheet to everything that is stored…</source>
        <translation>Memberikan helaian baharu kepada semua yang disimpan…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Teruskan</translation>
    </message>
    <message>
        <source>If the sheet was lost, or if somebody may have seen it. The old sheet then opens nothing any more in this vault: not what is stored from now on, and not what was stored before.</source>
        <translation>Jika helaian hilang, atau jika seseorang mungkin telah melihatnya. Helaian lama tidak lagi membuka apa-apa dalam peti simpanan ini: bukan yang disimpan mulai sekarang, dan bukan yang disimpan sebelum ini.</translation>
    </message>
    <message>
        <source>Make a new backup now. Destroy the old sheet, and the backups that it still opens.</source>
        <translation>Buat sandaran baharu sekarang. Musnahkan helaian lama, dan sandaran yang masih boleh dibuka dengannya.</translation>
    </message>
    <message>
        <source>Make a new sheet</source>
        <translation>Buat helaian baharu</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>Helaian pemulihan baharu</translation>
    </message>
    <message>
        <source>Putting the new sheet in place…</source>
        <translation>Memasang helaian baharu…</translation>
    </message>
    <message>
        <source>Stopped. Some of what is stored still opens with the old sheet.</source>
        <translation>Dihentikan. Sebahagian daripada yang disimpan masih dibuka dengan helaian lama.</translation>
    </message>
    <message>
        <source>The new one opens the vault already. It goes on when the vault is opened next, or here.</source>
        <translation>Helaian baharu sudah boleh membuka peti simpanan. Kerja ini disambung apabila peti simpanan dibuka nanti, atau di sini.</translation>
    </message>
    <message>
        <source>The new sheet is in place, but for files that cannot be opened: {files}.</source>
        <translation>Helaian baharu sudah dipasang, kecuali untuk fail yang tidak dapat dibuka: {files}.</translation>
    </message>
    <message>
        <source>The new sheet is in place. The old one opens this vault no more.</source>
        <translation>Helaian baharu sudah dipasang. Helaian lama tidak lagi membuka peti simpanan ini.</translation>
    </message>
    <message>
        <source>Then every stored file gets the new sheet. With a large vault this takes a while. It can be stopped and goes on later, and you can use the program meanwhile.</source>
        <translation>Kemudian setiap fail yang disimpan mendapat helaian baharu. Jika peti simpanan besar, ini mengambil sedikit masa. Ia boleh dihentikan dan disambung kemudian, dan anda boleh menggunakan program sementara itu.</translation>
    </message>
</context>
<context>
    <name>ReplyForm</name>
    <message>
        <source>A few words are enough, such as: removed, refused, asked for more.</source>
        <translation>Beberapa perkataan sudah cukup, misalnya: dipadam, ditolak, minta maklumat lagi.</translation>
    </message>
    <message>
        <source>Captures that show the reply</source>
        <translation>Tangkapan yang menunjukkan jawapan itu</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Boleh dibiarkan kosong.</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>Perkataan mereka</translation>
    </message>
    <message>
        <source>What they did</source>
        <translation>Apa yang mereka lakukan</translation>
    </message>
    <message>
        <source>When the reply came</source>
        <translation>Bila jawapan diterima</translation>
    </message>
    <message>
        <source>Year, month, day. “I&apos;m not sure” is an answer too.</source>
        <translation>Tahun, bulan, hari. “Saya tidak pasti” juga satu jawapan.</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Correct it</source>
        <translation>Betulkan</translation>
    </message>
    <message>
        <source>Correct the report to {name}</source>
        <translation>Betulkan laporan kepada {name}</translation>
    </message>
    <message>
        <source>Exhibits: {value}</source>
        <translation>Eksibit: {value}</translation>
    </message>
    <message>
        <source>Go on with the correction</source>
        <translation>Teruskan pembetulan</translation>
    </message>
    <message>
        <source>Go on with the reply</source>
        <translation>Teruskan jawapan</translation>
    </message>
    <message>
        <source>How: {value}</source>
        <translation>Cara: {value}</translation>
    </message>
    <message>
        <source>Reply: {value}</source>
        <translation>Jawapan: {value}</translation>
    </message>
    <message>
        <source>Sent: {value}</source>
        <translation>Dihantar: {value}</translation>
    </message>
    <message>
        <source>Their reference: {value}</source>
        <translation>Rujukan mereka: {value}</translation>
    </message>
    <message>
        <source>Write down a reply</source>
        <translation>Catat jawapan</translation>
    </message>
    <message>
        <source>Write down a reply from {name}</source>
        <translation>Catat jawapan daripada {name}</translation>
    </message>
    <message>
        <source>shown in {labels}</source>
        <translation>ditunjukkan dalam {labels}</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>A platform or website</source>
        <translation>Platform atau laman web</translation>
    </message>
    <message>
        <source>A regulator or public office</source>
        <translation>Badan pengawal selia atau pejabat awam</translation>
    </message>
    <message>
        <source>By when they should reply</source>
        <translation>Tarikh mereka patut menjawab</translation>
    </message>
    <message>
        <source>Exhibits that it concerns</source>
        <translation>Eksibit yang berkaitan</translation>
    </message>
    <message>
        <source>For example: a web form, a letter, at the counter. May stay empty.</source>
        <translation>Contohnya: borang web, surat, di kaunter. Boleh dibiarkan kosong.</translation>
    </message>
    <message>
        <source>How it was sent</source>
        <translation>Cara ia dihantar</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Boleh dibiarkan kosong.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Polis</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Pihak lain</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>Rujukan mereka</translation>
    </message>
    <message>
        <source>What they are</source>
        <translation>Siapa mereka</translation>
    </message>
    <message>
        <source>When it was sent</source>
        <translation>Bila ia dihantar</translation>
    </message>
    <message>
        <source>Who received it</source>
        <translation>Siapa yang menerimanya</translation>
    </message>
    <message>
        <source>Year, month, day. May stay empty.</source>
        <translation>Tahun, bulan, hari. Boleh dibiarkan kosong.</translation>
    </message>
    <message>
        <source>Year, month, day. “I&apos;m not sure” is an answer too.</source>
        <translation>Tahun, bulan, hari. “Saya tidak pasti” juga satu jawapan.</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>An empty folder for the vault</source>
        <translation>Folder kosong untuk peti simpanan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Bring a backup back</source>
        <translation>Pulihkan sandaran</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Pulihkan</translation>
    </message>
    <message>
        <source>Bringing the backup back…</source>
        <translation>Memulihkan sandaran…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Pilih folder lain…</translation>
    </message>
    <message>
        <source>Choose it first.</source>
        <translation>Pilih dahulu.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Pilih fail itu…</translation>
    </message>
    <message>
        <source>For a forgotten passphrase, or a keyring that lost the key. Everything in the vault stays, and it gets a new passphrase.</source>
        <translation>Untuk frasa laluan yang terlupa, atau rantai kunci sistem yang kehilangan kunci. Semua dalam peti simpanan kekal, dan ia mendapat frasa laluan baharu.</translation>
    </message>
    <message>
        <source>Load it from a text file…</source>
        <translation>Muatkan daripada fail teks…</translation>
    </message>
    <message>
        <source>Nothing was changed. Type them again.</source>
        <translation>Tiada apa-apa yang diubah. Taip sekali lagi.</translation>
    </message>
    <message>
        <source>Open it with the recovery sheet</source>
        <translation>Buka dengan helaian pemulihan</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Buka peti simpanan</translation>
    </message>
    <message>
        <source>Opening the vault with the sheet…</source>
        <translation>Membuka peti simpanan dengan helaian…</translation>
    </message>
    <message>
        <source>The backup&apos;s file</source>
        <translation>Fail sandaran</translation>
    </message>
    <message>
        <source>The backup&apos;s file is missing.</source>
        <translation>Fail sandaran tiada.</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>Helaian pemulihan</translation>
    </message>
    <message>
        <source>The recovery sheet as a text file</source>
        <translation>Helaian pemulihan sebagai fail teks</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Kedua-dua frasa laluan itu tidak sama.</translation>
    </message>
    <message>
        <source>Type its last line, which begins with AGE-SECRET-KEY-1, or put in what a camera reads from the code. Spaces and small letters do no harm.</source>
        <translation>Taip baris terakhirnya, yang bermula dengan AGE-SECRET-KEY-1, atau masukkan apa yang dibaca oleh kamera daripada kod. Ruang kosong dan huruf kecil tidak menjadi masalah.</translation>
    </message>
    <message>
        <source>Where the vault goes</source>
        <translation>Tempat untuk peti simpanan</translation>
    </message>
    <message>
        <source>With the backup&apos;s file and the recovery sheet. The backup itself is only read and stays as it is.</source>
        <translation>Dengan fail sandaran dan helaian pemulihan. Sandaran itu sendiri hanya dibaca dan kekal seperti sedia ada.</translation>
    </message>
</context>
<context>
    <name>ResultPaper</name>
    <message>
        <source>Bundle {id}</source>
        <translation>Bungkusan {id}</translation>
    </message>
    <message>
        <source>Fingerprint of the key that sealed it</source>
        <translation>Cap jari kunci yang memeterainya</translation>
    </message>
    <message>
        <source>It was not compared with its owner&apos;s words.</source>
        <translation>Ia tidak dibandingkan dengan perkataan pemiliknya.</translation>
    </message>
    <message>
        <source>Result of a check</source>
        <translation>Hasil semakan</translation>
    </message>
    <message>
        <source>What only the whole bundle can show</source>
        <translation>Apa yang hanya dapat ditunjukkan oleh bungkusan penuh</translation>
    </message>
    <message>
        <source>What this does not show</source>
        <translation>Apa yang tidak ditunjukkan</translation>
    </message>
    <message>
        <source>What this shows</source>
        <translation>Apa yang ditunjukkan</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Apa yang diberi</translation>
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
        <translation>Nilai cincangannya dan sebab anda kekal dalam log.</translation>
    </message>
    <message>
        <source>{label} is deleted.</source>
        <translation>{label} sudah dipadam.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n saat</numerusform>
        </translation>
    </message>
    <message>
        <source>A weak disguise: it stops a glance, not a search. The program&apos;s files and its name in the list of running programs stay as they are; some task bars change the name only when the program starts again.</source>
        <translation>Penyamaran yang lemah: ia menghalang pandangan sekilas, bukan carian. Fail program dan namanya dalam senarai program yang sedang berjalan kekal seperti sedia ada; sesetengah bar tugas hanya menukar nama apabila program dimulakan semula.</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Selepas %n minit</numerusform>
        </translation>
    </message>
    <message>
        <source>Another key…</source>
        <translation>Kekunci lain…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Ikut sistem</translation>
    </message>
    <message>
        <source>Ask for a description right after a capture</source>
        <translation>Minta keterangan sejurus selepas tangkapan</translation>
    </message>
    <message>
        <source>Backup, passphrase, recovery sheet, and an audit of everything.</source>
        <translation>Sandaran, frasa laluan, helaian pemulihan, dan audit semuanya.</translation>
    </message>
    <message>
        <source>Call the window “Notes” and give it a plain icon</source>
        <translation>Namakan tetingkap “Nota” dan beri ikon biasa</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Tangkap</translation>
    </message>
    <message>
        <source>Do not wait</source>
        <translation>Jangan tunggu</translation>
    </message>
    <message>
        <source>Everything here is kept at once. None of it tells what is in your vault.</source>
        <translation>Semua di sini disimpan serta-merta. Tiada yang mendedahkan apa yang ada dalam peti simpanan anda.</translation>
    </message>
    <message>
        <source>It works while this program is in front. The window goes to the task bar, empty. Hiding deletes nothing. On some keyboards a key such as F9 needs Fn as well.</source>
        <translation>Ia berfungsi semasa program ini di hadapan. Tetingkap pergi ke bar tugas dalam keadaan kosong. Menyembunyikan tidak memadam apa-apa. Pada sesetengah papan kekunci, kekunci seperti F9 memerlukan Fn juga.</translation>
    </message>
    <message>
        <source>Keep it safe…</source>
        <translation>Jaga keselamatannya…</translation>
    </message>
    <message>
        <source>Keep this window out of pictures that other programs take of the screen</source>
        <translation>Elakkan tetingkap ini daripada muncul dalam gambar skrin yang diambil oleh program lain</translation>
    </message>
    <message>
        <source>Key that hides the window and locks the vault at once</source>
        <translation>Kekunci yang menyembunyikan tetingkap dan mengunci peti simpanan serta-merta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Language and text</source>
        <translation>Bahasa dan teks</translation>
    </message>
    <message>
        <source>Lock when nobody uses the program</source>
        <translation>Kunci apabila tiada sesiapa menggunakan program</translation>
    </message>
    <message>
        <source>Locking and hiding</source>
        <translation>Mengunci dan menyembunyikan</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jangan kunci</translation>
    </message>
    <message>
        <source>Never is a risk: whoever comes to this computer while you are away sees everything.</source>
        <translation>“Jangan kunci” ada risikonya: sesiapa yang datang ke komputer ini semasa anda tiada dapat melihat semuanya.</translation>
    </message>
    <message>
        <source>One of F2 to F12 or Pause, or any with Ctrl or Alt.</source>
        <translation>Salah satu daripada F2 hingga F12 atau Pause, atau mana-mana dengan Ctrl atau Alt.</translation>
    </message>
    <message>
        <source>Other programs on this computer can take pictures of this window: this system offers no way to keep it out of them. Windows and macOS do. Hide or lock before you share your screen.</source>
        <translation>Program lain pada komputer ini boleh mengambil gambar tetingkap ini: sistem ini tiada cara untuk menghalangnya. Windows dan macOS ada. Sembunyikan atau kunci sebelum anda berkongsi skrin.</translation>
    </message>
    <message>
        <source>Press the key</source>
        <translation>Tekan kekunci itu</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Tetapan</translation>
    </message>
    <message>
        <source>Some programs see it all the same. Turn this off when a magnifier shows the window black, or when you share your screen with somebody who helps you.</source>
        <translation>Sesetengah program tetap dapat melihatnya. Matikan ini apabila pembesar menunjukkan tetingkap hitam, atau apabila anda berkongsi skrin dengan orang yang membantu anda.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Saiz teks</translation>
    </message>
    <message>
        <source>The capture is sealed before. You can describe it at any later time.</source>
        <translation>Tangkapan sudah dimeterai sebelum itu. Anda boleh menerangkannya bila-bila masa kemudian.</translation>
    </message>
    <message>
        <source>The vault also locks when the computer sleeps or its screen is locked. Work that you can watch, such as a backup, counts as use.</source>
        <translation>Peti simpanan juga dikunci apabila komputer tidur atau skrinnya dikunci. Kerja yang boleh anda perhatikan, seperti sandaran, dikira sebagai penggunaan.</translation>
    </message>
    <message>
        <source>This changes once the work that is going on has ended.</source>
        <translation>Ini berubah sebaik sahaja kerja yang sedang berjalan selesai.</translation>
    </message>
    <message>
        <source>Time to open a menu or to scroll to the right place.</source>
        <translation>Masa untuk membuka menu atau menatal ke tempat yang betul.</translation>
    </message>
    <message>
        <source>Wait before a capture</source>
        <translation>Tunggu sebelum tangkapan</translation>
    </message>
    <message>
        <source>Who sees this program</source>
        <translation>Siapa yang melihat program ini</translation>
    </message>
    <message>
        <source>Your vault</source>
        <translation>Peti simpanan anda</translation>
    </message>
    <message>
        <source>{key} is needed for other things. Please choose another; nothing has changed.</source>
        <translation>{key} diperlukan untuk perkara lain. Sila pilih yang lain; tiada apa-apa yang berubah.</translation>
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
        <translation>Kembali</translation>
    </message>
    <message>
        <source>For a vault on a USB stick. It is as strong as the passphrase is.</source>
        <translation>Untuk peti simpanan pada pemacu USB. Kekuatannya bergantung pada frasa laluan.</translation>
    </message>
    <message>
        <source>Four or more unrelated words are easy to remember and hard to guess.</source>
        <translation>Empat perkataan atau lebih yang tiada kaitan mudah diingat dan sukar diteka.</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Buat peti simpanan</translation>
    </message>
    <message>
        <source>Making the vault. This takes a moment on purpose.</source>
        <translation>Membuat peti simpanan. Ini sengaja mengambil sedikit masa.</translation>
    </message>
    <message>
        <source>No passphrase. Whoever can use this account can open the vault.</source>
        <translation>Tiada frasa laluan. Sesiapa yang boleh menggunakan akaun ini boleh membuka peti simpanan.</translation>
    </message>
    <message>
        <source>Nothing was made. Type them again.</source>
        <translation>Tiada apa-apa yang dibuat. Taip sekali lagi.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frasa laluan</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Tunjukkan apa yang saya taip</translation>
    </message>
    <message>
        <source>Suggest six words</source>
        <translation>Cadangkan enam perkataan</translation>
    </message>
    <message>
        <source>The passphrase alone</source>
        <translation>Frasa laluan sahaja</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Taip yang sama sekali lagi</translation>
    </message>
    <message>
        <source>The strongest: a copied disk does not open without this account, nor this account without you.</source>
        <translation>Paling kuat: cakera yang disalin tidak dapat dibuka tanpa akaun ini, dan akaun ini tidak dapat membukanya tanpa anda.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Kedua-dua frasa laluan itu tidak sama.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring alone</source>
        <translation>Rantai kunci sistem komputer ini sahaja</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring and the passphrase</source>
        <translation>Rantai kunci sistem komputer ini dan frasa laluan</translation>
    </message>
    <message>
        <source>What opens it</source>
        <translation>Apa yang membukanya</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Frasa laluan anda</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>A file on a USB stick is better than one on this computer. A printer may keep a copy of what it prints: use one that you trust.</source>
        <translation>Fail pada pemacu USB lebih baik daripada fail pada komputer ini. Pencetak mungkin menyimpan salinan apa yang dicetaknya: gunakan pencetak yang anda percayai.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Teruskan</translation>
    </message>
    <message>
        <source>Here is the sheet once more.</source>
        <translation>Ini helaian itu sekali lagi.</translation>
    </message>
    <message>
        <source>I have the sheet</source>
        <translation>Saya sudah ada helaian itu</translation>
    </message>
    <message>
        <source>In the key, the last line: which four characters follow {before}?</source>
        <translation>Dalam kunci itu, iaitu baris terakhir: empat aksara apakah yang mengikuti {before}?</translation>
    </message>
    <message>
        <source>Keep the old sheet</source>
        <translation>Kekalkan helaian lama</translation>
    </message>
    <message>
        <source>Look again, or show the sheet again.</source>
        <translation>Lihat sekali lagi, atau tunjukkan helaian semula.</translation>
    </message>
    <message>
        <source>Nobody can reset the passphrase. With this sheet and the vault&apos;s files, everything can still be read, also without this program. Keep it away from this computer, where only you find it.</source>
        <translation>Tiada sesiapa boleh menetapkan semula frasa laluan. Dengan helaian ini dan fail peti simpanan, semuanya masih boleh dibaca, walaupun tanpa program ini. Simpan jauh daripada komputer ini, di tempat yang hanya anda boleh jumpa.</translation>
    </message>
    <message>
        <source>Please type a little from your sheet. It shows that you have it and can read it.</source>
        <translation>Sila taip sedikit daripada helaian anda. Ini menunjukkan bahawa anda memilikinya dan dapat membacanya.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Helaian pemulihan</translation>
    </message>
    <message>
        <source>Save it as a page to print…</source>
        <translation>Simpan sebagai halaman untuk dicetak…</translation>
    </message>
    <message>
        <source>Save it as a text file…</source>
        <translation>Simpan sebagai fail teks…</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Simpan helaian pemulihan</translation>
    </message>
    <message>
        <source>Show the sheet again</source>
        <translation>Tunjukkan helaian semula</translation>
    </message>
    <message>
        <source>Take the time you need.</source>
        <translation>Ambil masa yang anda perlukan.</translation>
    </message>
    <message>
        <source>That is not what the sheet says.</source>
        <translation>Itu bukan apa yang tertulis pada helaian.</translation>
    </message>
    <message>
        <source>The sheet is saved.</source>
        <translation>Helaian sudah disimpan.</translation>
    </message>
    <message>
        <source>Your recovery sheet</source>
        <translation>Helaian pemulihan anda</translation>
    </message>
</context>
<context>
    <name>SoFar</name>
    <message>
        <source>Nothing outside holds your custody log yet.</source>
        <translation>Belum ada apa-apa di luar yang mengesahkan tarikh log jagaan anda.</translation>
    </message>
    <message>
        <source>What there is so far</source>
        <translation>Apa yang ada setakat ini</translation>
    </message>
</context>
<context>
    <name>StampCard</name>
    <message>
        <source>1. Save a request, for example on a USB stick. It holds one hash and tells nothing else.</source>
        <translation>1. Simpan permintaan, misalnya pada pemacu USB. Ia mengandungi satu nilai cincangan dan tidak mendedahkan apa-apa lagi.</translation>
    </message>
    <message>
        <source>2. Have it carried to an authority from any computer. Its answer is a file, whose name often ends in .tsr.</source>
        <translation>2. Minta supaya ia dihantar kepada pihak cap masa dari mana-mana komputer. Jawapannya ialah fail yang namanya sering berakhir dengan .tsr.</translation>
    </message>
    <message>
        <source>3. Take in the answer here. You are asked for that file, and then for the authority&apos;s root certificate, which is on the authority&apos;s own site. The answer is checked first.</source>
        <translation>3. Terima masuk jawapan itu di sini. Anda akan diminta memilih fail itu, kemudian sijil akar pihak cap masa itu, yang ada di laman mereka sendiri. Jawapan itu disemak dahulu.</translation>
    </message>
    <message>
        <source>A time stamp from an authority</source>
        <translation>Cap masa daripada pihak cap masa</translation>
    </message>
    <message>
        <source>For lawyers and helpers. A time-stamping authority signs the date by its own clock, and whoever trusts that authority can check it.</source>
        <translation>Untuk peguam dan orang yang membantu. Pihak cap masa menandatangani tarikh menurut jamnya sendiri, dan sesiapa yang mempercayainya boleh menyemaknya.</translation>
    </message>
    <message>
        <source>Save a request…</source>
        <translation>Simpan permintaan…</translation>
    </message>
    <message>
        <source>Show how it is done</source>
        <translation>Tunjukkan caranya</translation>
    </message>
    <message>
        <source>Take in the answer…</source>
        <translation>Terima masuk jawapan…</translation>
    </message>
    <message>
        <source>The authority&apos;s answer</source>
        <translation>Jawapan pihak cap masa</translation>
    </message>
    <message>
        <source>The authority&apos;s root certificate</source>
        <translation>Sijil akar pihak cap masa</translation>
    </message>
    <message>
        <source>Where the request goes</source>
        <translation>Di mana permintaan akan disimpan</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Could be guessed with patience</source>
        <translation>Boleh diteka jika cukup sabar</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>Mudah diteka</translation>
    </message>
    <message>
        <source>Hard to guess</source>
        <translation>Sukar diteka</translation>
    </message>
    <message>
        <source>How hard it is to guess</source>
        <translation>Kesukaran untuk diteka</translation>
    </message>
    <message>
        <source>How hard it is to guess is shown here while you type.</source>
        <translation>Kesukaran untuk diteka ditunjukkan di sini semasa anda menaip.</translation>
    </message>
    <message>
        <source>Still too short</source>
        <translation>Masih terlalu pendek</translation>
    </message>
    <message>
        <source>Very easy to guess</source>
        <translation>Sangat mudah diteka</translation>
    </message>
    <message>
        <source>Very hard to guess</source>
        <translation>Sangat sukar diteka</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>For support</source>
        <translation>Untuk sokongan</translation>
    </message>
    <message>
        <source>If you ask somebody for help with this program, this text can help them. It is not sent anywhere, and it is forgotten when the program ends. Look at it first: it holds no names, addresses, places or words of yours.</source>
        <translation>Jika anda meminta bantuan seseorang tentang program ini, teks ini boleh membantu mereka. Ia tidak dihantar ke mana-mana, dan dilupakan apabila program ditutup. Lihat dahulu: ia tidak mengandungi nama, alamat, tempat atau perkataan anda.</translation>
    </message>
    <message>
        <source>Save it as a file…</source>
        <translation>Simpan sebagai fail…</translation>
    </message>
    <message>
        <source>Save the text for support</source>
        <translation>Simpan teks untuk sokongan</translation>
    </message>
    <message>
        <source>The text for support</source>
        <translation>Teks untuk sokongan</translation>
    </message>
    <message>
        <source>The text is saved.</source>
        <translation>Teks sudah disimpan.</translation>
    </message>
    <message>
        <source>Times count from the start of the program, and sizes are rounded to powers of ten.</source>
        <translation>Masa dikira dari permulaan program, dan saiz dibundarkan kepada kuasa sepuluh.</translation>
    </message>
</context>
<context>
    <name>Ticks</name>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n kotak</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>What happened, in order</source>
        <translation>Apa yang berlaku, mengikut urutan</translation>
    </message>
    <message>
        <source>{line} Exactly: {value}</source>
        <translation>{line} Tepatnya: {value}</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>A text for support…</source>
        <translation>Teks untuk sokongan…</translation>
    </message>
    <message>
        <source>Bring a backup back…</source>
        <translation>Pulihkan sandaran…</translation>
    </message>
    <message>
        <source>If it is on a USB stick, it is as safe as the stick: put that in and try again.</source>
        <translation>Jika ia pada pemacu USB, keselamatannya sama seperti pemacu itu: pasang pemacu dan cuba sekali lagi.</translation>
    </message>
    <message>
        <source>Nothing was changed. What can still be read can be looked at; a backup stays whole.</source>
        <translation>Tiada apa-apa yang diubah. Apa yang masih boleh dibaca boleh dilihat; sandaran tetap utuh.</translation>
    </message>
    <message>
        <source>Nothing was changed. What is stored is there, encrypted, and a backup stays whole.</source>
        <translation>Tiada apa-apa yang diubah. Apa yang disimpan masih ada, disulitkan, dan sandaran tetap utuh.</translation>
    </message>
    <message>
        <source>Open it to look, without changing it</source>
        <translation>Buka untuk melihat, tanpa mengubahnya</translation>
    </message>
    <message>
        <source>The vault is in another folder…</source>
        <translation>Peti simpanan ada di folder lain…</translation>
    </message>
    <message>
        <source>Use the recovery sheet…</source>
        <translation>Gunakan helaian pemulihan…</translation>
    </message>
    <message>
        <source>What is in the vault is safe. The recovery sheet opens it on any computer.</source>
        <translation>Apa yang ada dalam peti simpanan selamat. Helaian pemulihan membukanya pada mana-mana komputer.</translation>
    </message>
    <message>
        <source>What was saved before is safe. Nothing was changed.</source>
        <translation>Apa yang disimpan sebelum ini selamat. Tiada apa-apa yang diubah.</translation>
    </message>
</context>
<context>
    <name>TwinNotice</name>
    <message>
        <source>A covered picture would also go in uncovered</source>
        <translation>Gambar yang dihitamkan juga akan masuk tanpa penghitaman</translation>
    </message>
    <message>
        <source>Cover the same parts there too</source>
        <translation>Hitamkan bahagian yang sama di situ juga</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Tinggalkan</translation>
    </message>
    <message>
        <source>{label} holds the same picture as {covered}, byte for byte. In {label} nothing is covered.</source>
        <translation>{label} mengandungi gambar yang sama dengan {covered}, bait demi bait. Dalam {label} tiada apa-apa yang dihitamkan.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>I cannot open it</source>
        <translation>Saya tidak dapat membukanya</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Dikunci</translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation>Membuka peti simpanan…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frasa laluan</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Tunjukkan apa yang saya taip</translation>
    </message>
    <message>
        <source>The folder was moved, or it is on a stick or disk that is not there.</source>
        <translation>Folder itu telah dipindahkan, atau ia berada pada pemacu USB atau cakera yang tiada di sini.</translation>
    </message>
    <message>
        <source>The vault&apos;s folder</source>
        <translation>Folder peti simpanan</translation>
    </message>
    <message>
        <source>There is no vault in this folder now.</source>
        <translation>Tiada peti simpanan dalam folder ini sekarang.</translation>
    </message>
    <message>
        <source>This vault opens with this computer&apos;s keyring.</source>
        <translation>Peti simpanan ini dibuka dengan rantai kunci sistem komputer ini.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Buka kunci</translation>
    </message>
    <message>
        <source>Where the vault is</source>
        <translation>Di mana peti simpanan berada</translation>
    </message>
    <message>
        <source>Your passphrase opens the vault.</source>
        <translation>Frasa laluan anda membuka peti simpanan.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Altered: this is not as it was sealed.</source>
        <translation>Telah diubah: ini tidak seperti semasa dimeterai.</translation>
    </message>
    <message>
        <source>Cannot tell: not everything could be checked.</source>
        <translation>Tidak dapat dipastikan: bukan semuanya dapat disemak.</translation>
    </message>
    <message>
        <source>Copies break by accident too. Another copy, sent by another way, may be intact.</source>
        <translation>Salinan juga boleh rosak secara tidak sengaja. Salinan lain, yang dihantar melalui cara lain, mungkin tidak berubah.</translation>
    </message>
    <message>
        <source>Evidence from outside shows when that was.</source>
        <translation>Bukti dari luar menunjukkan bila itu berlaku.</translation>
    </message>
    <message>
        <source>Intact: nothing has changed since it was sealed.</source>
        <translation>Tidak berubah: tiada apa-apa yang berubah sejak dimeterai.</translation>
    </message>
    <message>
        <source>Nothing by itself: neither who changed it, nor that it was meant.</source>
        <translation>Dengan sendirinya, tiada apa-apa: bukan siapa yang mengubahnya, dan bukan bahawa ia disengajakan.</translation>
    </message>
    <message>
        <source>Nothing in this PDF has changed since it was sealed by this key.</source>
        <translation>Tiada apa-apa dalam PDF ini yang berubah sejak dimeterai dengan kunci ini.</translation>
    </message>
    <message>
        <source>Nothing in this PDF has changed since it was sealed. Ask for the whole bundle as well.</source>
        <translation>Tiada apa-apa dalam PDF ini yang berubah sejak dimeterai. Minta juga bungkusan penuh.</translation>
    </message>
    <message>
        <source>Nothing that is listed has changed since it was sealed by this key.</source>
        <translation>Tiada apa-apa yang disenaraikan telah berubah sejak dimeterai dengan kunci ini.</translation>
    </message>
    <message>
        <source>That says neither yes nor no. What was missing stands below.</source>
        <translation>Itu tidak bermakna ya dan tidak bermakna tidak. Apa yang kurang dinyatakan di bawah.</translation>
    </message>
    <message>
        <source>That the originals are the ones listed in it, nor anything that only the whole bundle can show. A forger can make a whole new report with a new key: so compare the fingerprint with the one that its owner reads out.</source>
        <translation>Bahawa fail asal ialah fail yang disenaraikan di dalamnya, atau apa-apa yang hanya dapat ditunjukkan oleh bungkusan penuh. Pemalsu boleh membuat laporan yang baharu sepenuhnya dengan kunci baharu: jadi bandingkan cap jari kunci dengan yang dibacakan oleh pemiliknya.</translation>
    </message>
    <message>
        <source>The report is intact. The originals were not there to compare.</source>
        <translation>Laporan tidak berubah. Fail asal tiada di sini untuk dibandingkan.</translation>
    </message>
    <message>
        <source>When that was, only the clock of the device says. Compare the fingerprint below.</source>
        <translation>Bila itu berlaku, hanya jam peranti yang menyatakannya. Bandingkan cap jari kunci di bawah.</translation>
    </message>
    <message>
        <source>Who changed it, or whether it broke by accident, cannot be told. Keep this copy.</source>
        <translation>Siapa yang mengubahnya, atau sama ada ia rosak secara tidak sengaja, tidak dapat diketahui. Simpan salinan ini.</translation>
    </message>
    <message>
        <source>Who sat at the keyboard, that a page was genuine, that the clock of the device was right, or that nothing else was left out. A forger can make a whole new bundle with a new key: so compare the fingerprint with the one that its owner reads out.</source>
        <translation>Siapa yang duduk di papan kekunci, bahawa sesuatu halaman itu tulen, bahawa jam peranti betul, atau bahawa tiada apa-apa lain yang ditinggalkan. Pemalsu boleh membuat bungkusan yang baharu sepenuhnya dengan kunci baharu: jadi bandingkan cap jari kunci dengan yang dibacakan oleh pemiliknya.</translation>
    </message>
</context>
<context>
    <name>VerdictView</name>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation>
            <numerusform>%n eksibit</numerusform>
        </translation>
    </message>
    <message>
        <source>A printer may keep a copy of what it prints.</source>
        <translation>Pencetak mungkin menyimpan salinan apa yang dicetaknya.</translation>
    </message>
    <message>
        <source>Call its owner on a number that you knew before, and let them read their words to you. Type or paste them here: they must be the ones above.</source>
        <translation>Telefon pemiliknya melalui nombor yang anda sudah tahu sebelum ini, dan minta mereka membacakan perkataan mereka kepada anda. Taip atau tampal di sini: ia mesti sama dengan yang di atas.</translation>
    </message>
    <message>
        <source>Checked {moment} by the clock of this device</source>
        <translation>Disemak pada {moment} menurut jam peranti ini</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Bandingkan</translation>
    </message>
    <message>
        <source>Eight words</source>
        <translation>Lapan perkataan</translation>
    </message>
    <message>
        <source>Fingerprint of the key that sealed it</source>
        <translation>Cap jari kunci yang memeterainya</translation>
    </message>
    <message numerus="yes">
        <source>In %n of them a redacted copy stands for the original</source>
        <translation>
            <numerusform>Dalam %n daripadanya, salinan dihitamkan menggantikan yang asal</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the result…</source>
        <translation>Cetak hasil…</translation>
    </message>
    <message>
        <source>SHA-256 of {file}: {hash}</source>
        <translation>SHA-256 bagi {file}: {hash}</translation>
    </message>
    <message>
        <source>The words that its owner read out</source>
        <translation>Perkataan yang dibacakan oleh pemiliknya</translation>
    </message>
    <message>
        <source>What only the whole bundle can show</source>
        <translation>Apa yang hanya dapat ditunjukkan oleh bungkusan penuh</translation>
    </message>
    <message>
        <source>What speaks against it, or stays open</source>
        <translation>Apa yang bercanggah dengannya, atau belum terjawab</translation>
    </message>
    <message>
        <source>What this does not show</source>
        <translation>Apa yang tidak ditunjukkan</translation>
    </message>
    <message>
        <source>What this shows</source>
        <translation>Apa yang ditunjukkan</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Apa yang disemak</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Apa yang diberi</translation>
    </message>
    <message>
        <source>With Evidence Desktop {version}</source>
        <translation>Dengan Evidence Desktop {version}</translation>
    </message>
</context>
<context>
    <name>Volume</name>
    <message>
        <source>I have written them down</source>
        <translation>Saya sudah mencatatnya</translation>
    </message>
    <message numerus="yes">
        <source>In %n of them a covered picture stands for the original.</source>
        <translation>
            <numerusform>Dalam %n daripadanya, gambar yang ditutup menggantikan gambar asal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n exhibit(s)</source>
        <translation>
            <numerusform>Ia mengandungi %n eksibit</numerusform>
        </translation>
    </message>
    <message>
        <source>Read them out now, or write them down. They stay sealed in your vault until you say that you have; after that nobody can find them again.</source>
        <translation>Bacakan sekarang, atau catatkan. Ia kekal dimeterai dalam peti simpanan anda sehingga anda berkata sudah mencatatnya; selepas itu tiada sesiapa dapat mencarinya semula.</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the bundle</source>
        <translation>SHA-256 bungkusan</translation>
    </message>
    <message>
        <source>The bundle</source>
        <translation>Bungkusan itu</translation>
    </message>
    <message>
        <source>The redacted one</source>
        <translation>Yang dihitamkan</translation>
    </message>
    <message>
        <source>The six words that open it</source>
        <translation>Enam perkataan yang membukanya</translation>
    </message>
    <message>
        <source>The unredacted one</source>
        <translation>Yang tidak dihitamkan</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Di mana ia berada</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A computer that only you use is safer.</source>
        <translation>Komputer yang hanya anda gunakan lebih selamat.</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Sebelum anda mula</translation>
    </message>
    <message>
        <source>Can anyone else use or watch this computer?</source>
        <translation>Bolehkah orang lain menggunakan atau memerhatikan komputer ini?</translation>
    </message>
    <message>
        <source>Everything you capture is kept in a vault: encrypted, on this computer only. Nothing is sent anywhere.</source>
        <translation>Semua yang anda tangkap disimpan dalam peti simpanan: disulitkan, pada komputer ini sahaja. Tiada apa-apa yang dihantar ke mana-mana.</translation>
    </message>
    <message>
        <source>For example, somebody knows the password or set it up for you.</source>
        <translation>Contohnya, seseorang tahu kata laluannya atau menyediakannya untuk anda.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Teruskan</translation>
    </message>
    <message>
        <source>Good. This computer is a fine place for the vault.</source>
        <translation>Bagus. Komputer ini tempat yang sesuai untuk peti simpanan.</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation>Saya tidak pasti</translation>
    </message>
    <message>
        <source>I have a backup</source>
        <translation>Saya ada sandaran</translation>
    </message>
    <message>
        <source>If in doubt, a computer that only you use is safer.</source>
        <translation>Jika ragu-ragu, komputer yang hanya anda gunakan lebih selamat.</translation>
    </message>
    <message>
        <source>Lock the vault when you leave the computer.</source>
        <translation>Kunci peti simpanan apabila anda meninggalkan komputer.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>Only you sign in, and nobody else has put programs on it.</source>
        <translation>Hanya anda yang log masuk, dan tiada orang lain yang memasang program padanya.</translation>
    </message>
    <message>
        <source>Whoever watches this one may see what you type and capture. If you can, use another. If this is the only one, put the vault on a USB stick that you carry and let the passphrase alone open it.</source>
        <translation>Sesiapa yang memerhatikan komputer ini mungkin melihat apa yang anda taip dan tangkap. Jika boleh, gunakan komputer lain. Jika ini sahaja yang ada, letakkan peti simpanan pada pemacu USB yang anda bawa dan biarkan frasa laluan sahaja yang membukanya.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>You can go on here. A vault on a USB stick that you carry, opened by the passphrase alone, leaves less behind on this computer.</source>
        <translation>Anda boleh teruskan di sini. Peti simpanan pada pemacu USB yang anda bawa, yang dibuka dengan frasa laluan sahaja, meninggalkan lebih sedikit kesan pada komputer ini.</translation>
    </message>
    <message>
        <source>Your answer is not kept. It only decides what you read on the next page.</source>
        <translation>Jawapan anda tidak disimpan. Ia hanya menentukan apa yang anda baca pada halaman seterusnya.</translation>
    </message>
</context>
<context>
    <name>WhatStep</name>
    <message numerus="yes">
        <source>%n deleted and left out</source>
        <translation>
            <numerusform>%n sudah dipadam dan ditinggalkan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation>
            <numerusform>%n eksibit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s) chosen</source>
        <translation>
            <numerusform>%n eksibit dipilih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them an address without a picture</source>
        <translation>
            <numerusform>%n daripadanya alamat tanpa gambar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) have covered parts.</source>
        <translation>
            <numerusform>%n gambar mempunyai bahagian yang ditutup.</numerusform>
        </translation>
    </message>
    <message>
        <source>A word…</source>
        <translation>Satu perkataan…</translation>
    </message>
    <message>
        <source>Both, as two bundles</source>
        <translation>Kedua-duanya, sebagai dua bungkusan</translation>
    </message>
    <message>
        <source>Cover parts of a picture…</source>
        <translation>Tutup bahagian gambar…</translation>
    </message>
    <message>
        <source>Covered parts of pictures</source>
        <translation>Bahagian gambar yang ditutup</translation>
    </message>
    <message>
        <source>Covered pictures stand in place of their originals, which stay out.</source>
        <translation>Gambar yang ditutup menggantikan gambar asalnya, yang tidak dimasukkan.</translation>
    </message>
    <message>
        <source>Every original as it was sealed, nothing covered.</source>
        <translation>Setiap fail asal seperti semasa dimeterai, tiada yang ditutup.</translation>
    </message>
    <message>
        <source>Everything that is kept</source>
        <translation>Semua yang disimpan</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>Eksibit</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Cari dalam senarai</translation>
    </message>
    <message>
        <source>Nothing is covered yet. You can cover faces, addresses or anything else with solid boxes.</source>
        <translation>Belum ada yang ditutup. Anda boleh menutup wajah, alamat atau apa-apa lain dengan kotak padu.</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>Dihitamkan</translation>
    </message>
    <message>
        <source>Sealed apart, so that you can give each to somebody else.</source>
        <translation>Dimeterai berasingan, supaya anda boleh memberi setiap satu kepada orang lain.</translation>
    </message>
    <message>
        <source>Unredacted</source>
        <translation>Tidak dihitamkan</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Apa yang dimasukkan</translation>
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
        <translation>Sembunyi</translation>
    </message>
    <message>
        <source>Hide this window and lock at once ({key})</source>
        <translation>Sembunyikan tetingkap ini dan kunci serta-merta ({key})</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Kunci</translation>
    </message>
    <message>
        <source>Lock now ({key})</source>
        <translation>Kunci sekarang ({key})</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Membuka…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
</context>
<context>
    <name>WindowsPage</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Capture it</source>
        <translation>Tangkap ini</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Lihat sekali lagi</translation>
    </message>
    <message>
        <source>No other window can be seen.</source>
        <translation>Tiada tetingkap lain yang kelihatan.</translation>
    </message>
    <message>
        <source>Open it, or take it out of its minimised state, and look again.</source>
        <translation>Buka tetingkap itu, atau kembalikannya daripada keadaan dikecilkan, kemudian lihat sekali lagi.</translation>
    </message>
    <message>
        <source>Which window?</source>
        <translation>Tetingkap yang mana?</translation>
    </message>
    <message>
        <source>Window without a title</source>
        <translation>Tetingkap tanpa tajuk</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Tetingkap</translation>
    </message>
    <message>
        <source>{width} by {height} pixels</source>
        <translation>{width} kali {height} piksel</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>I have written them down</source>
        <translation>Saya sudah mencatatnya</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Tunjukkan perkataan</translation>
    </message>
    <message>
        <source>The bundle</source>
        <translation>Bungkusan itu</translation>
    </message>
    <message>
        <source>The words that open a bundle are still here</source>
        <translation>Perkataan yang membuka satu bungkusan masih ada di sini</translation>
    </message>
    <message>
        <source>You have not said yet that you have written them down.</source>
        <translation>Anda belum berkata bahawa anda sudah mencatatnya.</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Stop</source>
        <translation>Berhenti</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Menghentikan…</translation>
    </message>
</context>
<context>
    <name>aim</name>
    <message>
        <source>Screen {number}, bottom</source>
        <translation>Skrin {number}, bawah</translation>
    </message>
    <message>
        <source>Screen {number}, left</source>
        <translation>Skrin {number}, kiri</translation>
    </message>
    <message>
        <source>Screen {number}, middle</source>
        <translation>Skrin {number}, tengah</translation>
    </message>
    <message>
        <source>Screen {number}, right</source>
        <translation>Skrin {number}, kanan</translation>
    </message>
    <message>
        <source>Screen {number}, top</source>
        <translation>Skrin {number}, atas</translation>
    </message>
    <message>
        <source>{width} by {height}</source>
        <translation>{width} kali {height}</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A box lies outside the picture.</source>
        <translation>Ada kotak yang terletak di luar gambar.</translation>
    </message>
    <message>
        <source>A bundle cannot be written as {container} like this.</source>
        <translation>Bungkusan tidak boleh ditulis sebagai {container} seperti ini.</translation>
    </message>
    <message>
        <source>A few words are enough, such as “removed”.</source>
        <translation>Beberapa perkataan sudah cukup, misalnya “dipadam”.</translation>
    </message>
    <message>
        <source>A field is longer than {limit:,} characters.</source>
        <translation>Satu medan lebih panjang daripada {limit:,} aksara.</translation>
    </message>
    <message>
        <source>A larger box covers as well.</source>
        <translation>Kotak yang lebih besar juga boleh menutupnya.</translation>
    </message>
    <message>
        <source>A name such as the platform&apos;s.</source>
        <translation>Nama, misalnya nama platform.</translation>
    </message>
    <message>
        <source>A part of the vault was changed or belongs to another vault.</source>
        <translation>Sebahagian peti simpanan telah diubah atau milik peti simpanan lain.</translation>
    </message>
    <message>
        <source>A picture can have {most} boxes at most.</source>
        <translation>Satu gambar boleh mempunyai paling banyak {most} kotak.</translation>
    </message>
    <message>
        <source>A picture of a checkpoint is a PNG or an SVG.</source>
        <translation>Gambar titik semak ialah PNG atau SVG.</translation>
    </message>
    <message>
        <source>A report alone holds nothing to compare a checkpoint with.</source>
        <translation>Laporan sahaja tidak mengandungi apa-apa untuk dibandingkan dengan titik semak.</translation>
    </message>
    <message>
        <source>An address has no spaces or line breaks.</source>
        <translation>Alamat tidak mengandungi ruang kosong atau baris baharu.</translation>
    </message>
    <message>
        <source>An entry of the custody log cannot be accepted. {why}</source>
        <translation>Satu entri log jagaan tidak boleh diterima. {why}</translation>
    </message>
    <message>
        <source>An entry of the custody log cannot be accepted: {why}.</source>
        <translation>Satu entri log jagaan tidak boleh diterima: {why}.</translation>
    </message>
    <message>
        <source>Ask for the key again: nobody could open a file that is encrypted for it.</source>
        <translation>Minta kunci itu sekali lagi: tiada sesiapa dapat membuka fail yang disulitkan untuknya.</translation>
    </message>
    <message>
        <source>Capture or import something first.</source>
        <translation>Tangkap atau import sesuatu dahulu.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard&apos;s language, and try again. Nothing was changed.</source>
        <translation>Semak Caps Lock dan bahasa papan kekunci, kemudian cuba sekali lagi. Tiada apa-apa yang diubah.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard&apos;s language, and try again. Nothing was changed. If you are sure of it, the key in the system keyring was replaced: use the recovery sheet.</source>
        <translation>Semak Caps Lock dan bahasa papan kekunci, kemudian cuba sekali lagi. Tiada apa-apa yang diubah. Jika anda pasti ia betul, kunci dalam rantai kunci sistem telah digantikan: gunakan helaian pemulihan.</translation>
    </message>
    <message>
        <source>Check that your account may open it, or copy it to your own folder and add the copy.</source>
        <translation>Semak sama ada akaun anda dibenarkan membukanya, atau salin ke folder anda sendiri dan tambah salinan itu.</translation>
    </message>
    <message>
        <source>Check the name, or choose the file again.</source>
        <translation>Semak namanya, atau pilih fail itu sekali lagi.</translation>
    </message>
    <message>
        <source>Check the whole bundle with it.</source>
        <translation>Semak bungkusan penuh dengannya.</translation>
    </message>
    <message>
        <source>Choose a number from 1 to {count}.</source>
        <translation>Pilih nombor dari 1 hingga {count}.</translation>
    </message>
    <message>
        <source>Choose a place outside, best on another disk.</source>
        <translation>Pilih tempat di luarnya, sebaiknya di cakera lain.</translation>
    </message>
    <message>
        <source>Choose an X11 (Xorg) session when you log in, or take a picture with the desktop&apos;s own tool and import it.</source>
        <translation>Pilih sesi X11 (Xorg) semasa anda log masuk, atau ambil gambar dengan alat desktop itu sendiri dan import gambar itu.</translation>
    </message>
    <message>
        <source>Choose an empty folder for the new vault.</source>
        <translation>Pilih folder kosong untuk peti simpanan baharu.</translation>
    </message>
    <message>
        <source>Choose an empty folder for the restored vault.</source>
        <translation>Pilih folder kosong untuk peti simpanan yang dipulihkan.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Pilih fail lain.</translation>
    </message>
    <message>
        <source>Choose another name; nothing was changed.</source>
        <translation>Pilih nama lain; tiada apa-apa yang diubah.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Pilih tempat lain.</translation>
    </message>
    <message>
        <source>Choose it again. If it is on a stick or another disk, connect that first.</source>
        <translation>Pilih semula. Jika ia pada pemacu USB atau cakera lain, sambungkan dahulu.</translation>
    </message>
    <message>
        <source>Choose its folder, or make a new vault with init.</source>
        <translation>Pilih foldernya, atau buat peti simpanan baharu dengan init.</translation>
    </message>
    <message>
        <source>Choose one and try again.</source>
        <translation>Pilih satu dan cuba sekali lagi.</translation>
    </message>
    <message>
        <source>Choose one of {known}.</source>
        <translation>Pilih salah satu daripada {known}.</translation>
    </message>
    <message>
        <source>Choose the authority&apos;s root certificate; its name often ends in .pem, .crt or .cer.</source>
        <translation>Pilih sijil akar pihak cap masa itu; namanya sering berakhir dengan .pem, .crt atau .cer.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>Pilih fail itu sekali lagi.</translation>
    </message>
    <message>
        <source>Choose the files themselves; a folder can be added as a zip.</source>
        <translation>Pilih fail itu sendiri; folder boleh ditambah sebagai zip.</translation>
    </message>
    <message>
        <source>Choose the window again. Nothing was stored.</source>
        <translation>Pilih tetingkap sekali lagi. Tiada apa-apa yang disimpan.</translation>
    </message>
    <message>
        <source>Close it and open it again.</source>
        <translation>Tutup dan buka sekali lagi.</translation>
    </message>
    <message>
        <source>Close it there first. Only one program at a time may write to a vault.</source>
        <translation>Tutup di situ dahulu. Hanya satu program pada satu masa boleh menulis ke peti simpanan.</translation>
    </message>
    <message>
        <source>Close other programs and try again. Nothing was changed.</source>
        <translation>Tutup program lain dan cuba sekali lagi. Tiada apa-apa yang diubah.</translation>
    </message>
    <message>
        <source>Close the vault and open it again.</source>
        <translation>Tutup peti simpanan dan buka sekali lagi.</translation>
    </message>
    <message>
        <source>Compare it with the paper or the message that it came from, letter by letter.</source>
        <translation>Bandingkan dengan kertas atau mesej asalnya, huruf demi huruf.</translation>
    </message>
    <message>
        <source>Copy it again from its source, with every line.</source>
        <translation>Salin sekali lagi daripada sumbernya, dengan setiap baris.</translation>
    </message>
    <message>
        <source>Copy it from the browser&apos;s bar.</source>
        <translation>Salin daripada bar alamat pelayar.</translation>
    </message>
    <message>
        <source>Deleting needs a reason.</source>
        <translation>Memadam memerlukan sebab.</translation>
    </message>
    <message>
        <source>Draw one over what is to be covered.</source>
        <translation>Lukis kotak di atas apa yang perlu ditutup.</translation>
    </message>
    <message>
        <source>Entries of the custody log are missing, so nothing can be proven.</source>
        <translation>Ada entri log jagaan yang hilang, jadi tiada apa-apa yang dapat dibuktikan.</translation>
    </message>
    <message>
        <source>Everything that was saved before stays saved.</source>
        <translation>Semua yang disimpan sebelum ini kekal tersimpan.</translation>
    </message>
    <message>
        <source>Four or more unrelated words are easy to remember and hard to guess.</source>
        <translation>Empat perkataan atau lebih yang tiada kaitan mudah diingat dan sukar diteka.</translation>
    </message>
    <message>
        <source>Get the authority&apos;s root certificate, as a PEM or DER file, from its own site.</source>
        <translation>Dapatkan sijil akar pihak cap masa itu, sebagai fail PEM atau DER, dari laman mereka sendiri.</translation>
    </message>
    <message>
        <source>Hand it over in parts: choose some of the exhibits for each bundle.</source>
        <translation>Serahkan secara berperingkat: pilih sebahagian eksibit untuk setiap bungkusan.</translation>
    </message>
    <message>
        <source>If it should not be empty, save or download it again and then add it.</source>
        <translation>Jika ia tidak sepatutnya kosong, simpan atau muat turun sekali lagi, kemudian tambah.</translation>
    </message>
    <message>
        <source>Import it as a file.</source>
        <translation>Import sebagai fail.</translation>
    </message>
    <message>
        <source>It is 62 characters long and begins with age1.</source>
        <translation>Panjangnya 62 aksara dan bermula dengan age1.</translation>
    </message>
    <message>
        <source>It is 74 characters long and begins with AGE-SECRET-KEY-1.</source>
        <translation>Panjangnya 74 aksara dan bermula dengan AGE-SECRET-KEY-1.</translation>
    </message>
    <message>
        <source>It is another vault&apos;s, or one that a newer sheet replaced. The sheet names its vault near the top.</source>
        <translation>Ia milik peti simpanan lain, atau sudah digantikan dengan helaian yang lebih baharu. Nama peti simpanan tertulis di bahagian atas helaian.</translation>
    </message>
    <message>
        <source>It is not said yet what they answered.</source>
        <translation>Belum dinyatakan apa jawapan mereka.</translation>
    </message>
    <message>
        <source>It is not said yet who received the report.</source>
        <translation>Belum dinyatakan siapa yang menerima laporan.</translation>
    </message>
    <message>
        <source>It is the line that begins with AGE-SECRET-KEY-1.</source>
        <translation>Ia ialah baris yang bermula dengan AGE-SECRET-KEY-1.</translation>
    </message>
    <message>
        <source>It is {count} words or 64 hex digits, as its owner reads them out.</source>
        <translation>Ia terdiri daripada {count} perkataan atau 64 digit heksadesimal, seperti yang dibacakan oleh pemiliknya.</translation>
    </message>
    <message>
        <source>It is {count} words or 64 hex digits, as its owner reads them out. &apos;{word}&apos; is not one of the words.</source>
        <translation>Ia terdiri daripada {count} perkataan atau 64 digit heksadesimal, seperti yang dibacakan oleh pemiliknya. &apos;{word}&apos; bukan salah satu perkataan itu.</translation>
    </message>
    <message>
        <source>It may be another kind of file, or it was damaged on the way.</source>
        <translation>Mungkin ia jenis fail lain, atau rosak semasa dihantar.</translation>
    </message>
    <message>
        <source>It may have been encrypted for another key, or the passphrase has a typing error.</source>
        <translation>Mungkin ia disulitkan untuk kunci lain, atau ada salah taip dalam frasa laluan.</translation>
    </message>
    <message>
        <source>It may have been replaced. Restore the vault with the recovery sheet.</source>
        <translation>Mungkin ia telah digantikan. Pulihkan peti simpanan dengan helaian pemulihan.</translation>
    </message>
    <message>
        <source>It stays in the log, so that nobody has to guess.</source>
        <translation>Ia kekal dalam log, supaya tiada sesiapa perlu meneka.</translation>
    </message>
    <message>
        <source>It takes {mebibytes} MiB for a moment. Close other programs and try again.</source>
        <translation>Ia memerlukan {mebibytes} MiB untuk seketika. Tutup program lain dan cuba sekali lagi.</translation>
    </message>
    <message>
        <source>It was changed by another program. Restore the vault with the recovery sheet.</source>
        <translation>Ia telah diubah oleh program lain. Pulihkan peti simpanan dengan helaian pemulihan.</translation>
    </message>
    <message>
        <source>It was opened for reading only.</source>
        <translation>Ia dibuka untuk dibaca sahaja.</translation>
    </message>
    <message>
        <source>It was removed from there. Nothing is lost: restore the vault with the recovery sheet.</source>
        <translation>Ia telah dibuang dari situ. Tiada apa-apa yang hilang: pulihkan peti simpanan dengan helaian pemulihan.</translation>
    </message>
    <message>
        <source>Its record and its hash are still there. Put the file back from a backup.</source>
        <translation>Rekod dan nilai cincangannya masih ada. Letakkan semula fail itu daripada sandaran.</translation>
    </message>
    <message>
        <source>Its record and its hash still are. Put the file back from a backup.</source>
        <translation>Rekod dan nilai cincangannya masih ada. Letakkan semula fail itu daripada sandaran.</translation>
    </message>
    <message>
        <source>Its record, its hash and the reason are still in the log.</source>
        <translation>Rekodnya, nilai cincangannya dan sebabnya masih ada dalam log.</translation>
    </message>
    <message>
        <source>Leave it out of the bundle.</source>
        <translation>Jangan masukkannya dalam bungkusan.</translation>
    </message>
    <message>
        <source>Let its name end in .png or .svg.</source>
        <translation>Biarkan namanya berakhir dengan .png atau .svg.</translation>
    </message>
    <message>
        <source>Log in as the user who made the vault on this computer, or restore it with the recovery sheet.</source>
        <translation>Log masuk sebagai pengguna yang membuat peti simpanan pada komputer ini, atau pulihkannya dengan helaian pemulihan.</translation>
    </message>
    <message>
        <source>Log in to the desktop as usual and try again, or set the vault up with a passphrase alone.</source>
        <translation>Log masuk ke desktop seperti biasa dan cuba sekali lagi, atau sediakan peti simpanan dengan frasa laluan sahaja.</translation>
    </message>
    <message>
        <source>Look for lines that begin with evidence-desktop/ and copy all of them, to the end of the long last one.</source>
        <translation>Cari baris yang bermula dengan evidence-desktop/ dan salin semuanya, hingga ke hujung baris terakhir yang panjang.</translation>
    </message>
    <message>
        <source>Make it first, or choose another one.</source>
        <translation>Buat dahulu, atau pilih yang lain.</translation>
    </message>
    <message>
        <source>Move it onto the picture and try again.</source>
        <translation>Gerakkannya ke atas gambar dan cuba sekali lagi.</translation>
    </message>
    <message>
        <source>Name another file, or check without one.</source>
        <translation>Namakan fail lain, atau semak tanpa fail itu.</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>Namakan fail lain.</translation>
    </message>
    <message>
        <source>Name at least one field.</source>
        <translation>Namakan sekurang-kurangnya satu medan.</translation>
    </message>
    <message>
        <source>No bundle was written. Run an audit of the vault to see what happened to it.</source>
        <translation>Tiada bungkusan yang ditulis. Jalankan audit peti simpanan untuk melihat apa yang berlaku padanya.</translation>
    </message>
    <message>
        <source>No screen can be reached from here.</source>
        <translation>Tiada skrin yang dapat dicapai dari sini.</translation>
    </message>
    <message>
        <source>No such checkpoint was shown yet.</source>
        <translation>Titik semak sebegitu belum pernah ditunjukkan.</translation>
    </message>
    <message>
        <source>Nobody is named.</source>
        <translation>Tiada sesiapa dinamakan.</translation>
    </message>
    <message>
        <source>Nothing can be written to the vault. {why}</source>
        <translation>Tiada apa-apa yang boleh ditulis ke peti simpanan. {why}</translation>
    </message>
    <message>
        <source>Nothing in the vault was changed. Try the export again, and tell us if it happens twice.</source>
        <translation>Tiada apa-apa dalam peti simpanan yang diubah. Cuba eksport sekali lagi, dan beritahu kami jika ia berlaku dua kali.</translation>
    </message>
    <message>
        <source>Nothing is left to hand over.</source>
        <translation>Tiada apa-apa lagi untuk diserahkan.</translation>
    </message>
    <message>
        <source>Nothing needs to be changed.</source>
        <translation>Tiada apa-apa yang perlu diubah.</translation>
    </message>
    <message>
        <source>Nothing of it was kept. Close the program that is writing to it, then add it again.</source>
        <translation>Tiada bahagiannya yang disimpan. Tutup program yang sedang menulis kepadanya, kemudian tambah sekali lagi.</translation>
    </message>
    <message>
        <source>Nothing of it was kept. Copy the file to this computer&apos;s own disk, then add the copy.</source>
        <translation>Tiada bahagiannya yang disimpan. Salin fail itu ke cakera komputer ini sendiri, kemudian tambah salinan itu.</translation>
    </message>
    <message>
        <source>Nothing of it was kept. If it is on a stick or a network drive, connect it and add the file again.</source>
        <translation>Tiada bahagiannya yang disimpan. Jika ia pada pemacu USB atau pemacu rangkaian, sambungkan dan tambah fail itu sekali lagi.</translation>
    </message>
    <message>
        <source>Nothing of it was left behind, and the vault is unchanged. An audit of the vault may tell more.</source>
        <translation>Tiada bahagiannya yang tertinggal, dan peti simpanan tidak berubah. Audit peti simpanan mungkin memberi maklumat lanjut.</translation>
    </message>
    <message>
        <source>Nothing of it was left behind, and the vault is unchanged. Make room, or choose another place.</source>
        <translation>Tiada bahagiannya yang tertinggal, dan peti simpanan tidak berubah. Kosongkan ruang, atau pilih tempat lain.</translation>
    </message>
    <message>
        <source>Nothing of it was left behind. Check that disk, or choose another place.</source>
        <translation>Tiada bahagiannya yang tertinggal. Semak cakera itu, atau pilih tempat lain.</translation>
    </message>
    <message>
        <source>Nothing of the damaged part was used. If there is another copy, try that one.</source>
        <translation>Tiada bahagian rosak yang digunakan. Jika ada salinan lain, cuba yang itu.</translation>
    </message>
    <message>
        <source>Nothing that was saved before is lost. Make room and try again.</source>
        <translation>Apa yang disimpan sebelum ini tidak hilang. Kosongkan ruang dan cuba sekali lagi.</translation>
    </message>
    <message>
        <source>Nothing was changed in it. Name another file, or one that is not there yet.</source>
        <translation>Tiada apa-apa diubah di dalamnya. Namakan fail lain, atau fail yang belum ada.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Tiada apa-apa yang diubah.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask an authority that signs with RSA (2048 to 8192 bits) or ECDSA (P-256, P-384 or P-521), and with SHA-256, SHA-384 or SHA-512.</source>
        <translation>Tiada apa-apa diubah. Minta daripada pihak cap masa yang menandatangani dengan RSA (2048 hingga 8192 bit) atau ECDSA (P-256, P-384 atau P-521), serta dengan SHA-256, SHA-384 atau SHA-512.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk and the folder&apos;s permissions, or restore from a backup.</source>
        <translation>Tiada apa-apa yang diubah. Semak cakera dan kebenaran folder, atau pulihkan daripada sandaran.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose the file that the authority sent; its name often ends in .tsr.</source>
        <translation>Tiada apa-apa diubah. Pilih fail yang dihantar oleh pihak cap masa itu; namanya sering berakhir dengan .tsr.</translation>
    </message>
    <message>
        <source>Nothing was changed. Fetch the reply again: it was changed or broken on its way.</source>
        <translation>Tiada apa-apa diubah. Ambil jawapan itu sekali lagi: ia berubah atau rosak dalam perjalanan.</translation>
    </message>
    <message>
        <source>Nothing was changed. Get the root certificate from the authority that replied.</source>
        <translation>Tiada apa-apa diubah. Dapatkan sijil akar daripada pihak cap masa yang menjawab.</translation>
    </message>
    <message>
        <source>Nothing was changed. Keep the file as it is and ask whoever gave it to you for another copy.</source>
        <translation>Tiada apa-apa yang diubah. Kekalkan fail itu seperti sekarang dan minta salinan lain daripada orang yang memberikannya kepada anda.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look for the newer files; --salvage opens the vault as it is, for reading only.</source>
        <translation>Tiada apa-apa yang diubah. Cari fail yang lebih baharu; --salvage membuka peti simpanan seperti sekarang, untuk dibaca sahaja.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look for the reply to your own request, or write a new request.</source>
        <translation>Tiada apa-apa diubah. Cari jawapan kepada permintaan anda sendiri, atau tulis permintaan baharu.</translation>
    </message>
    <message>
        <source>Nothing was changed. Move the vault to a disk that can be written to.</source>
        <translation>Tiada apa-apa yang diubah. Pindahkan peti simpanan ke cakera yang boleh ditulis.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore a backup, or open it with --salvage to read what is left.</source>
        <translation>Tiada apa-apa yang diubah. Pulihkan sandaran, atau buka dengan --salvage untuk membaca apa yang tinggal.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore from a backup, or open the vault with --salvage to read what is left.</source>
        <translation>Tiada apa-apa yang diubah. Pulihkan daripada sandaran, atau buka peti simpanan dengan --salvage untuk membaca apa yang tinggal.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again when it is done.</source>
        <translation>Tiada apa-apa yang diubah. Cuba sekali lagi apabila ia selesai.</translation>
    </message>
    <message>
        <source>Nothing was changed. Write a new request, or ask another authority.</source>
        <translation>Tiada apa-apa diubah. Tulis permintaan baharu, atau minta daripada pihak cap masa lain.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Keep the vault as it is, and restore from a backup or with the recovery sheet.</source>
        <translation>Tiada apa-apa yang dipadam. Kekalkan peti simpanan seperti sekarang, dan pulihkan daripada sandaran atau dengan helaian pemulihan.</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Choose another name.</source>
        <translation>Tiada apa-apa yang ditulis ganti. Pilih nama lain.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose what to do with it, or make the bundle again as it is.</source>
        <translation>Tiada apa-apa yang ditulis. Pilih apa yang hendak dibuat dengannya, atau buat bungkusan sekali lagi seadanya.</translation>
    </message>
    <message>
        <source>One window alone cannot be taken on this system yet.</source>
        <translation>Satu tetingkap sahaja belum boleh diambil pada sistem ini.</translation>
    </message>
    <message>
        <source>Only PNG, JPEG, GIF, WEBP, TIFF and BMP pictures of an ordinary size can.</source>
        <translation>Hanya gambar PNG, JPEG, GIF, WEBP, TIFF dan BMP bersaiz biasa yang boleh.</translation>
    </message>
    <message>
        <source>Only the age container is locked for a recipient.</source>
        <translation>Hanya bekas age dikunci untuk penerima.</translation>
    </message>
    <message>
        <source>Open it with a newer version of the app.</source>
        <translation>Buka dengan versi aplikasi yang lebih baharu.</translation>
    </message>
    <message>
        <source>Put vault.json back from a backup. Your originals also open with the recovery sheet alone.</source>
        <translation>Letakkan semula vault.json daripada sandaran. Fail asal anda juga boleh dibuka dengan helaian pemulihan sahaja.</translation>
    </message>
    <message>
        <source>Read the number again. If it is right, this vault was put back to an earlier state.</source>
        <translation>Baca nombor itu sekali lagi. Jika ia betul, peti simpanan ini telah dikembalikan kepada keadaan terdahulu.</translation>
    </message>
    <message>
        <source>Remove it yourself; nothing else needs it.</source>
        <translation>Buang sendiri; tiada apa-apa lain yang memerlukannya.</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>Pulihkan sandaran.</translation>
    </message>
    <message>
        <source>Restore a backup. Your originals also open with the recovery sheet alone.</source>
        <translation>Pulihkan sandaran. Fail asal anda juga boleh dibuka dengan helaian pemulihan sahaja.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or use the recovery sheet.</source>
        <translation>Pulihkannya daripada sandaran, atau gunakan helaian pemulihan.</translation>
    </message>
    <message>
        <source>Say whom you gave it to, such as a police station.</source>
        <translation>Nyatakan kepada siapa anda memberikannya, misalnya balai polis.</translation>
    </message>
    <message>
        <source>Show the checkpoint, hand it over, and then note to whom you gave it.</source>
        <translation>Tunjukkan titik semak itu, serahkannya, kemudian catat kepada siapa anda memberikannya.</translation>
    </message>
    <message>
        <source>Something is being stored just now.</source>
        <translation>Sesuatu sedang disimpan sekarang.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({name}).</source>
        <translation>Ada sesuatu yang tidak kena di dalam program ({name}).</translation>
    </message>
    <message>
        <source>Start the app from the desktop of the computer, not from a remote or text session.</source>
        <translation>Mulakan aplikasi dari desktop komputer ini, bukan dari sesi jauh atau sesi teks.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Dihentikan, seperti yang anda minta.</translation>
    </message>
    <message>
        <source>Take one of those that you left out.</source>
        <translation>Ambil satu daripada yang anda tinggalkan.</translation>
    </message>
    <message>
        <source>Take out the character that is shown as a box or a question mark.</source>
        <translation>Buang aksara yang dipaparkan sebagai kotak atau tanda soal.</translation>
    </message>
    <message>
        <source>Take out the original without a stamp; it is complete.</source>
        <translation>Keluarkan fail asal tanpa cap; ia lengkap.</translation>
    </message>
    <message>
        <source>Take out the original; its record says what it is.</source>
        <translation>Keluarkan fail asal; rekodnya menyatakan apakah ia.</translation>
    </message>
    <message>
        <source>Take the whole screen or an area of it.</source>
        <translation>Ambil seluruh skrin atau satu kawasan daripadanya.</translation>
    </message>
    <message>
        <source>That area holds no part of the screen.</source>
        <translation>Kawasan itu tidak mengandungi mana-mana bahagian skrin.</translation>
    </message>
    <message>
        <source>That file holds no certificate.</source>
        <translation>Fail itu tidak mengandungi sijil.</translation>
    </message>
    <message>
        <source>That place is inside the vault itself.</source>
        <translation>Tempat itu berada di dalam peti simpanan itu sendiri.</translation>
    </message>
    <message>
        <source>That window is no longer open.</source>
        <translation>Tetingkap itu tidak lagi terbuka.</translation>
    </message>
    <message>
        <source>The authority did not grant a time stamp.</source>
        <translation>Pihak cap masa itu tidak memberikan cap masa.</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate was not valid at the time that the reply states: {found}.</source>
        <translation>Sijil pihak cap masa itu tidak sah pada waktu yang dinyatakan dalam jawapan: {found}.</translation>
    </message>
    <message>
        <source>The backup came back incomplete from the disk.</source>
        <translation>Sandaran dibaca semula daripada cakera dalam keadaan tidak lengkap.</translation>
    </message>
    <message>
        <source>The backup could not be read or written: {reason}.</source>
        <translation>Sandaran tidak dapat dibaca atau ditulis: {reason}.</translation>
    </message>
    <message>
        <source>The bundle could not be written: {reason}.</source>
        <translation>Bungkusan tidak dapat ditulis: {reason}.</translation>
    </message>
    <message>
        <source>The bundle did not pass its own check: {check}, {subject}.</source>
        <translation>Bungkusan tidak lulus semakannya sendiri: {check}, {subject}.</translation>
    </message>
    <message>
        <source>The custody log is damaged at entry {seq}.</source>
        <translation>Log jagaan rosak pada entri {seq}.</translation>
    </message>
    <message>
        <source>The day of the deadline could not be read.</source>
        <translation>Hari tarikh akhir tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The delay is between 0 and {limit} seconds.</source>
        <translation>Masa menunggu ialah antara 0 hingga {limit} saat.</translation>
    </message>
    <message>
        <source>The disk could not be written or read ({reason}).</source>
        <translation>Cakera tidak dapat ditulis atau dibaca ({reason}).</translation>
    </message>
    <message>
        <source>The disk does not let the vault write ({reason}).</source>
        <translation>Cakera tidak membenarkan peti simpanan menulis ({reason}).</translation>
    </message>
    <message>
        <source>The drive with your vault is not connected, or its folder was moved.</source>
        <translation>Pemacu yang mengandungi peti simpanan anda tidak disambungkan, atau foldernya telah dipindahkan.</translation>
    </message>
    <message>
        <source>The exhibits and everything that was entered in the log are not touched by this.</source>
        <translation>Eksibit dan semua yang telah dimasukkan ke dalam log tidak terjejas oleh perkara ini.</translation>
    </message>
    <message>
        <source>The fields are: {known}.</source>
        <translation>Medan yang ada ialah: {known}.</translation>
    </message>
    <message>
        <source>The file was not stored.</source>
        <translation>Fail itu tidak disimpan.</translation>
    </message>
    <message>
        <source>The file {name} cannot be opened.</source>
        <translation>Fail {name} tidak dapat dibuka.</translation>
    </message>
    <message>
        <source>The file {name} changed while it was being read.</source>
        <translation>Fail {name} berubah semasa sedang dibaca.</translation>
    </message>
    <message>
        <source>The file {name} could not be read to its end: {reason}.</source>
        <translation>Fail {name} tidak dapat dibaca hingga akhir: {reason}.</translation>
    </message>
    <message>
        <source>The file {name} is empty, so there is nothing to keep.</source>
        <translation>Fail {name} kosong, jadi tiada apa-apa untuk disimpan.</translation>
    </message>
    <message>
        <source>The file {name} is not there.</source>
        <translation>Fail {name} tiada di situ.</translation>
    </message>
    <message>
        <source>The file {name} went away while it was being read.</source>
        <translation>Fail {name} hilang semasa sedang dibaca.</translation>
    </message>
    <message>
        <source>The fingerprint cannot be read.</source>
        <translation>Cap jari kunci tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The header was damaged or changed. Restore it from a backup, or use the recovery sheet.</source>
        <translation>Pengepala telah rosak atau diubah. Pulihkannya daripada sandaran, atau gunakan helaian pemulihan.</translation>
    </message>
    <message>
        <source>The key in the system keyring does not open this vault.</source>
        <translation>Kunci dalam rantai kunci sistem tidak membuka peti simpanan ini.</translation>
    </message>
    <message>
        <source>The key of the custody log cannot be read.</source>
        <translation>Kunci log jagaan tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The keys that this vault signs with cannot be read.</source>
        <translation>Kunci yang digunakan peti simpanan ini untuk menandatangani tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The list shows which there are.</source>
        <translation>Senarai menunjukkan apa yang ada.</translation>
    </message>
    <message>
        <source>The log has never had a checkpoint of {size} entries: it has {now}.</source>
        <translation>Log ini belum pernah mempunyai titik semak dengan {size} catatan: ia mempunyai {now}.</translation>
    </message>
    <message>
        <source>The number {value} is too large for a record.</source>
        <translation>Nombor {value} terlalu besar untuk rekod.</translation>
    </message>
    <message>
        <source>The original of {label} is not what its record says.</source>
        <translation>Fail asal {label} tidak sama dengan apa yang dinyatakan oleh rekodnya.</translation>
    </message>
    <message>
        <source>The part of the vault&apos;s header that unlocks it cannot be read.</source>
        <translation>Bahagian pengepala peti simpanan yang membuka kuncinya tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The passphrase is shorter than {limit} characters.</source>
        <translation>Frasa laluan lebih pendek daripada {limit} aksara.</translation>
    </message>
    <message>
        <source>The path {name} is not a file.</source>
        <translation>Laluan {name} bukan fail.</translation>
    </message>
    <message>
        <source>The picture of {label} could not be read.</source>
        <translation>Gambar {label} tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The record cannot be read at {where}: {why}.</source>
        <translation>Rekod tidak dapat dibaca pada {where}: {why}.</translation>
    </message>
    <message>
        <source>The report could not be signed.</source>
        <translation>Laporan tidak dapat ditandatangani.</translation>
    </message>
    <message>
        <source>The screen reaches from {x},{y} and is {width} by {height} pixels.</source>
        <translation>Skrin bermula dari {x},{y} dan bersaiz {width} kali {height} piksel.</translation>
    </message>
    <message>
        <source>The signature of this reply does not hold.</source>
        <translation>Tandatangan jawapan ini tidak sah.</translation>
    </message>
    <message>
        <source>The signing key of this vault cannot be read.</source>
        <translation>Kunci tandatangan peti simpanan ini tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The stored original of {name} is not there any more.</source>
        <translation>Fail asal {name} yang disimpan tiada lagi di situ.</translation>
    </message>
    <message>
        <source>The stored original of {name} was damaged or changed.</source>
        <translation>Fail asal {name} yang disimpan telah rosak atau diubah.</translation>
    </message>
    <message>
        <source>The system did not hand over the picture.</source>
        <translation>Sistem tidak menyerahkan gambar itu.</translation>
    </message>
    <message>
        <source>The system keyring does not hold this computer&apos;s signing key.</source>
        <translation>Rantai kunci sistem tidak mengandungi kunci tandatangan komputer ini.</translation>
    </message>
    <message>
        <source>The system keyring does not hold this vault&apos;s key.</source>
        <translation>Rantai kunci sistem tidak mengandungi kunci peti simpanan ini.</translation>
    </message>
    <message>
        <source>The system keyring holds something else where this vault&apos;s key should be.</source>
        <translation>Rantai kunci sistem mengandungi sesuatu yang lain di tempat yang sepatutnya ada kunci peti simpanan ini.</translation>
    </message>
    <message>
        <source>The system keyring is locked, or it does not answer.</source>
        <translation>Rantai kunci sistem dikunci, atau tidak memberi respons.</translation>
    </message>
    <message>
        <source>The system refused: {reason}.</source>
        <translation>Sistem menolak: {reason}.</translation>
    </message>
    <message>
        <source>The text holds half of a character, which cannot be stored.</source>
        <translation>Teks ini mengandungi separuh aksara, yang tidak dapat disimpan.</translation>
    </message>
    <message>
        <source>The unfinished copy was removed.</source>
        <translation>Salinan yang tidak selesai telah dibuang.</translation>
    </message>
    <message>
        <source>The vault is damaged: {subject} {what}.</source>
        <translation>Peti simpanan rosak: {subject} {what}.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>Peti simpanan dikunci.</translation>
    </message>
    <message>
        <source>The vault is of version {version}, which this app does not know.</source>
        <translation>Peti simpanan ini versi {version}, yang tidak dikenali oleh aplikasi ini.</translation>
    </message>
    <message>
        <source>The vault is open in another window or program.</source>
        <translation>Peti simpanan terbuka dalam tetingkap atau program lain.</translation>
    </message>
    <message>
        <source>The vault opens with the system keyring alone already.</source>
        <translation>Peti simpanan sudah pun dibuka dengan rantai kunci sistem sahaja.</translation>
    </message>
    <message>
        <source>The vault was put back to an earlier state: {subject} {what}.</source>
        <translation>Peti simpanan telah dikembalikan kepada keadaan yang lebih awal: {subject} {what}.</translation>
    </message>
    <message>
        <source>The vault&apos;s checkpoint cannot be read.</source>
        <translation>Titik semak peti simpanan tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The vault&apos;s header (vault.json) was damaged or changed.</source>
        <translation>Pengepala peti simpanan (vault.json) telah rosak atau diubah.</translation>
    </message>
    <message>
        <source>The vault&apos;s header asks for a passphrase check that no version of this app would set up.</source>
        <translation>Pengepala peti simpanan meminta semakan frasa laluan yang tidak pernah ditetapkan oleh mana-mana versi aplikasi ini.</translation>
    </message>
    <message>
        <source>The vault&apos;s key does not have the right length.</source>
        <translation>Panjang kunci peti simpanan tidak betul.</translation>
    </message>
    <message>
        <source>The {what} is empty.</source>
        <translation>Ruangan {what} kosong.</translation>
    </message>
    <message>
        <source>The {what} is longer than {limit:,} characters.</source>
        <translation>Ruangan {what} lebih panjang daripada {limit:,} aksara.</translation>
    </message>
    <message>
        <source>There is an exhibit {label} already.</source>
        <translation>Sudah ada eksibit {label}.</translation>
    </message>
    <message>
        <source>There is no box on the picture yet.</source>
        <translation>Belum ada kotak pada gambar.</translation>
    </message>
    <message>
        <source>There is no container {container}.</source>
        <translation>Tiada bekas {container}.</translation>
    </message>
    <message>
        <source>There is no exhibit {label}.</source>
        <translation>Tiada eksibit {label}.</translation>
    </message>
    <message>
        <source>There is no field {field}.</source>
        <translation>Tiada medan {field}.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Tiada folder {folder}.</translation>
    </message>
    <message>
        <source>There is no profile {profile}.</source>
        <translation>Tiada profil {profile}.</translation>
    </message>
    <message>
        <source>There is no recovery key in that text.</source>
        <translation>Tiada kunci pemulihan dalam teks itu.</translation>
    </message>
    <message>
        <source>There is no redacted copy of {label}.</source>
        <translation>Tiada salinan dihitamkan bagi {label}.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>Tiada ruang lagi pada cakera.</translation>
    </message>
    <message>
        <source>There is no screen {number}.</source>
        <translation>Tiada skrin {number}.</translation>
    </message>
    <message>
        <source>There is no such report.</source>
        <translation>Tiada laporan sebegitu.</translation>
    </message>
    <message>
        <source>There is no vault in {folder}.</source>
        <translation>Tiada peti simpanan dalam {folder}.</translation>
    </message>
    <message>
        <source>There is no whole checkpoint in this text.</source>
        <translation>Tiada titik semak yang lengkap dalam teks ini.</translation>
    </message>
    <message>
        <source>There is not enough free memory for the passphrase check ({megabytes} MB).</source>
        <translation>Memori kosong tidak mencukupi untuk semakan frasa laluan ({megabytes} MB).</translation>
    </message>
    <message>
        <source>There is not enough room at {folder}: the bundle needs about {needed} MB.</source>
        <translation>Ruang tidak mencukupi di {folder}: bungkusan memerlukan kira-kira {needed} MB.</translation>
    </message>
    <message>
        <source>There is nothing to add.</source>
        <translation>Tiada apa-apa untuk ditambah.</translation>
    </message>
    <message>
        <source>There is nothing to hand over yet.</source>
        <translation>Belum ada apa-apa untuk diserahkan.</translation>
    </message>
    <message>
        <source>There is only screen 1.</source>
        <translation>Hanya ada skrin 1.</translation>
    </message>
    <message>
        <source>There is something at {path} already.</source>
        <translation>Sudah ada sesuatu di {path}.</translation>
    </message>
    <message>
        <source>These boxes cover nothing in {label} that is not black already.</source>
        <translation>Kotak ini tidak menutup apa-apa dalam {label} yang belum hitam.</translation>
    </message>
    <message>
        <source>This bundle would hold more than {limit:,} files, and nobody could open it.</source>
        <translation>Bungkusan ini akan mengandungi lebih daripada {limit:,} fail, dan tiada sesiapa dapat membukanya.</translation>
    </message>
    <message>
        <source>This checkpoint cannot be accepted: {why}.</source>
        <translation>Titik semak ini tidak boleh diterima: {why}.</translation>
    </message>
    <message>
        <source>This computer has not enough free memory to use the passphrase.</source>
        <translation>Komputer ini tidak mempunyai memori kosong yang cukup untuk menggunakan frasa laluan.</translation>
    </message>
    <message>
        <source>This desktop session (Wayland) does not let this version take the screen.</source>
        <translation>Sesi desktop ini (Wayland) tidak membenarkan versi ini mengambil gambar skrin.</translation>
    </message>
    <message>
        <source>This encrypted file was changed or cut off since it was made.</source>
        <translation>Fail yang disulitkan ini telah diubah atau terpotong sejak dibuat.</translation>
    </message>
    <message>
        <source>This file asks for more memory than any that was made in good faith.</source>
        <translation>Fail ini meminta lebih banyak memori daripada mana-mana fail yang dibuat dengan niat baik.</translation>
    </message>
    <message>
        <source>This file cannot be opened with this key or passphrase.</source>
        <translation>Fail ini tidak dapat dibuka dengan kunci atau frasa laluan ini.</translation>
    </message>
    <message>
        <source>This file has a passphrase and something else beside it, which the age format forbids.</source>
        <translation>Fail ini mempunyai frasa laluan dan sesuatu yang lain di sebelahnya, yang dilarang oleh format age.</translation>
    </message>
    <message>
        <source>This file is not a whole reply of a time-stamping authority.</source>
        <translation>Fail ini bukan jawapan lengkap daripada pihak cap masa.</translation>
    </message>
    <message>
        <source>This file&apos;s encryption header is not well formed.</source>
        <translation>Pengepala penyulitan fail ini tidak betul bentuknya.</translation>
    </message>
    <message>
        <source>This is not a complete age key, or it has a typing error.</source>
        <translation>Ini bukan kunci age yang lengkap, atau ada salah taip.</translation>
    </message>
    <message>
        <source>This is not an age file of version 1.</source>
        <translation>Ini bukan fail age versi 1.</translation>
    </message>
    <message>
        <source>This is too much text for one entry.</source>
        <translation>Teks ini terlalu panjang untuk satu entri.</translation>
    </message>
    <message>
        <source>This key has a typing error, or a part of it is missing.</source>
        <translation>Ada salah taip dalam kunci ini, atau sebahagian daripadanya tiada.</translation>
    </message>
    <message>
        <source>This key is too large for the system keyring.</source>
        <translation>Kunci ini terlalu besar untuk rantai kunci sistem.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>Frasa laluan ini tidak membuka peti simpanan.</translation>
    </message>
    <message>
        <source>This passphrase is empty, or holds something that is not text.</source>
        <translation>Frasa laluan ini kosong, atau mengandungi sesuatu yang bukan teks.</translation>
    </message>
    <message>
        <source>This proof cannot be accepted: {why}.</source>
        <translation>Pembuktian ini tidak boleh diterima: {why}.</translation>
    </message>
    <message>
        <source>This recovery sheet does not open this vault.</source>
        <translation>Helaian pemulihan ini tidak membuka peti simpanan ini.</translation>
    </message>
    <message>
        <source>This reply answers another request than those of this vault.</source>
        <translation>Jawapan ini menjawab permintaan lain, bukan permintaan peti simpanan ini.</translation>
    </message>
    <message>
        <source>This reply does not lead to the root certificate that you named.</source>
        <translation>Jawapan ini tidak menuju kepada sijil akar yang anda namakan.</translation>
    </message>
    <message>
        <source>This reply is over something else than a checkpoint of this vault that a time stamp was asked for.</source>
        <translation>Jawapan ini bukan untuk titik semak peti simpanan ini yang diminta cap masanya.</translation>
    </message>
    <message>
        <source>This reply is signed with a certificate that is not made for time stamps.</source>
        <translation>Jawapan ini ditandatangani dengan sijil yang bukan dibuat untuk cap masa.</translation>
    </message>
    <message>
        <source>This reply uses a kind of signature or key that is not known here.</source>
        <translation>Jawapan ini menggunakan jenis tandatangan atau kunci yang tidak dikenali di sini.</translation>
    </message>
    <message>
        <source>This signed note cannot be accepted: {why}.</source>
        <translation>Nota bertandatangan ini tidak boleh diterima: {why}.</translation>
    </message>
    <message>
        <source>This system has no keyring that can hold a key safely.</source>
        <translation>Sistem ini tiada rantai kunci sistem yang boleh menyimpan kunci dengan selamat.</translation>
    </message>
    <message>
        <source>This vault needs its passphrase.</source>
        <translation>Peti simpanan ini memerlukan frasa laluannya.</translation>
    </message>
    <message>
        <source>This vault opens with a passphrase.</source>
        <translation>Peti simpanan ini dibuka dengan frasa laluan.</translation>
    </message>
    <message>
        <source>This way of unlocking needs a passphrase.</source>
        <translation>Cara membuka kunci ini memerlukan frasa laluan.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Cuba sekali lagi.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, take the picture with the system&apos;s own tool and import the file.</source>
        <translation>Cuba sekali lagi. Jika masih begitu, ambil gambar dengan alat sistem itu sendiri dan import fail itu.</translation>
    </message>
    <message>
        <source>Type it and try again.</source>
        <translation>Taip dan cuba sekali lagi.</translation>
    </message>
    <message>
        <source>Type it, or name a file that holds it.</source>
        <translation>Taip, atau namakan fail yang mengandunginya.</translation>
    </message>
    <message>
        <source>Unlock it first.</source>
        <translation>Buka kuncinya dahulu.</translation>
    </message>
    <message>
        <source>Unlock it when the system asks, or log out and in again; then try again. Nothing was changed.</source>
        <translation>Buka kuncinya apabila sistem meminta, atau log keluar dan masuk semula; kemudian cuba sekali lagi. Tiada apa-apa yang diubah.</translation>
    </message>
    <message>
        <source>Use --container age.</source>
        <translation>Gunakan --container age.</translation>
    </message>
    <message>
        <source>Use another disk.</source>
        <translation>Gunakan cakera lain.</translation>
    </message>
    <message>
        <source>What was being written cannot be read any more.</source>
        <translation>Apa yang sedang ditulis tidak dapat dibaca lagi.</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>Apa yang disimpan sebelum ini selamat.</translation>
    </message>
    <message>
        <source>What was saved before is safe. Please tell the project what you did when it happened.</source>
        <translation>Apa yang disimpan sebelum ini selamat. Sila beritahu projek ini apa yang anda lakukan ketika itu.</translation>
    </message>
    <message>
        <source>What was saved before stays saved. Make room, then close the vault and open it again.</source>
        <translation>Apa yang disimpan sebelum ini kekal tersimpan. Kosongkan ruang, kemudian tutup peti simpanan dan buka sekali lagi.</translation>
    </message>
    <message>
        <source>What was saved before stays saved. The vault is read-only until it is opened again; check the disk.</source>
        <translation>Apa yang disimpan sebelum ini kekal tersimpan. Peti simpanan boleh dibaca sahaja sehingga dibuka semula; semak cakera.</translation>
    </message>
    <message>
        <source>What was saved in it is safe. Connect the drive again, then lock and unlock.</source>
        <translation>Apa yang disimpan di dalamnya selamat. Sambungkan semula pemacu itu, kemudian kunci dan buka kunci.</translation>
    </message>
    <message>
        <source>What was seen cannot be kept at {path}: {reason}.</source>
        <translation>Apa yang dilihat tidak dapat disimpan di {path}: {reason}.</translation>
    </message>
    <message>
        <source>Write it as year-month-day, such as 2026-03-02, or leave it empty.</source>
        <translation>Tulis sebagai tahun-bulan-hari, misalnya 2026-03-02, atau biarkan kosong.</translation>
    </message>
    <message>
        <source>Write something and try again.</source>
        <translation>Tulis sesuatu dan cuba sekali lagi.</translation>
    </message>
    <message>
        <source>Writing was interrupted.</source>
        <translation>Penulisan terganggu.</translation>
    </message>
    <message>
        <source>Your exhibits can still be read. Keep the vault as it is and restore it with the recovery sheet.</source>
        <translation>Eksibit anda masih boleh dibaca. Kekalkan peti simpanan seperti sekarang dan pulihkannya dengan helaian pemulihan.</translation>
    </message>
    <message>
        <source>a base64 value is malformed</source>
        <translation>satu nilai base64 tidak betul bentuknya</translation>
    </message>
    <message>
        <source>a box lies outside its picture or has no size</source>
        <translation>satu kotak terletak di luar gambarnya atau tidak mempunyai saiz</translation>
    </message>
    <message>
        <source>a described field has a name that is not allowed</source>
        <translation>satu medan keterangan mempunyai nama yang tidak dibenarkan</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>satu fail</translation>
    </message>
    <message>
        <source>a redacted copy has no box</source>
        <translation>satu salinan dihitamkan tidak mempunyai kotak</translation>
    </message>
    <message>
        <source>a redacted copy is the original itself</source>
        <translation>satu salinan dihitamkan ialah yang asal itu sendiri</translation>
    </message>
    <message>
        <source>a signature is too short</source>
        <translation>satu tandatangan terlalu pendek</translation>
    </message>
    <message>
        <source>a signature line is malformed</source>
        <translation>satu baris tandatangan tidak betul bentuknya</translation>
    </message>
    <message>
        <source>address</source>
        <translation>alamat</translation>
    </message>
    <message>
        <source>cannot be read from entry {seq} on</source>
        <translation>tidak dapat dibaca dari entri {seq} dan seterusnya</translation>
    </message>
    <message>
        <source>cannot be read, or its signature does not hold</source>
        <translation>tidak dapat dibaca, atau tandatangannya tidak sah</translation>
    </message>
    <message>
        <source>cannot be read: the log is damaged there</source>
        <translation>tidak dapat dibaca: log rosak di situ</translation>
    </message>
    <message>
        <source>cannot be read: what was being written is lost</source>
        <translation>tidak dapat dibaca: apa yang sedang ditulis telah hilang</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>titik semak</translation>
    </message>
    <message>
        <source>device</source>
        <translation>peranti</translation>
    </message>
    <message>
        <source>did not fit the log and was built anew</source>
        <translation>tidak sepadan dengan log dan telah dibina semula</translation>
    </message>
    <message>
        <source>did not take the size of the log, so a roll-back to an earlier state may go unnoticed</source>
        <translation>tidak menerima saiz log, jadi pengembalian kepada keadaan yang lebih awal mungkin tidak disedari</translation>
    </message>
    <message>
        <source>does not agree with the log</source>
        <translation>tidak sepadan dengan log</translation>
    </message>
    <message>
        <source>does not follow the format of the log</source>
        <translation>tidak mengikut format log</translation>
    </message>
    <message>
        <source>does not hold this computer&apos;s signing key any more</source>
        <translation>tidak lagi mengandungi kunci tandatangan komputer ini</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draf</translation>
    </message>
    <message>
        <source>ended in an unfinished write; {size} bytes were put aside</source>
        <translation>berakhir dengan penulisan yang tidak selesai; {size} bait telah diketepikan</translation>
    </message>
    <message>
        <source>entries {first} to {last}</source>
        <translation>entri {first} hingga {last}</translation>
    </message>
    <message>
        <source>entry {seq}</source>
        <translation>entri {seq}</translation>
    </message>
    <message>
        <source>had been deleted and was still there</source>
        <translation>telah dipadam tetapi masih ada</translation>
    </message>
    <message>
        <source>had {count} whole entries past its checkpoint, which were kept</source>
        <translation>mempunyai {count} entri utuh selepas titik semaknya, yang telah disimpan</translation>
    </message>
    <message>
        <source>has a seal that does not hold</source>
        <translation>mempunyai meterai yang tidak sah</translation>
    </message>
    <message>
        <source>has fewer entries than its checkpoint says</source>
        <translation>mempunyai lebih sedikit entri daripada yang dinyatakan oleh titik semaknya</translation>
    </message>
    <message>
        <source>has fewer entries than the index knew</source>
        <translation>mempunyai lebih sedikit entri daripada yang diketahui oleh indeks</translation>
    </message>
    <message>
        <source>has fewer entries than the system keyring remembers</source>
        <translation>mempunyai lebih sedikit entri daripada yang diingati oleh rantai kunci sistem</translation>
    </message>
    <message>
        <source>has {count} entries fewer than this computer remembers</source>
        <translation>kurang {count} entri daripada yang diingati oleh komputer ini</translation>
    </message>
    <message>
        <source>holds something else than the original of {label}</source>
        <translation>mengandungi sesuatu yang lain daripada fail asal {label}</translation>
    </message>
    <message>
        <source>holds something else where it keeps the size of the log</source>
        <translation>mengandungi sesuatu yang lain di tempat ia menyimpan saiz log</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>identiti</translation>
    </message>
    <message>
        <source>index</source>
        <translation>indeks</translation>
    </message>
    <message>
        <source>is another one than the one that was signed</source>
        <translation>berlainan daripada yang ditandatangani</translation>
    </message>
    <message>
        <source>is missing: the original of {label}</source>
        <translation>tiada: fail asal {label}</translation>
    </message>
    <message>
        <source>is not named in the log</source>
        <translation>tidak disebut dalam log</translation>
    </message>
    <message>
        <source>is read-only now: {why}</source>
        <translation>kini boleh dibaca sahaja: {why}</translation>
    </message>
    <message>
        <source>is still there although it was deleted</source>
        <translation>masih ada walaupun telah dipadam</translation>
    </message>
    <message>
        <source>it does not have its three lines</source>
        <translation>ia tidak mempunyai tiga baris yang sepatutnya</translation>
    </message>
    <message>
        <source>it has more than one signature</source>
        <translation>ia mempunyai lebih daripada satu tandatangan</translation>
    </message>
    <message>
        <source>it holds a control character</source>
        <translation>ia mengandungi aksara kawalan</translation>
    </message>
    <message>
        <source>it holds text that is not valid Unicode</source>
        <translation>ia mengandungi teks yang bukan Unicode yang sah</translation>
    </message>
    <message>
        <source>it is longer than {limit:,} bytes</source>
        <translation>ia lebih panjang daripada {limit:,} bait</translation>
    </message>
    <message>
        <source>it is not JSON of the kind that entries are written in</source>
        <translation>ia bukan JSON daripada jenis yang digunakan untuk menulis entri</translation>
    </message>
    <message>
        <source>it is not of the kind expected</source>
        <translation>ia bukan jenis yang dijangka</translation>
    </message>
    <message>
        <source>it is not signed by the expected key</source>
        <translation>ia tidak ditandatangani dengan kunci yang dijangka</translation>
    </message>
    <message>
        <source>it is not valid text</source>
        <translation>ia bukan teks yang sah</translation>
    </message>
    <message>
        <source>it is of an unknown version</source>
        <translation>ia versi yang tidak dikenali</translation>
    </message>
    <message>
        <source>it is that of another log</source>
        <translation>ia milik log lain</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>ia terlalu panjang</translation>
    </message>
    <message>
        <source>it says that it is number {seq} but stands at {place}</source>
        <translation>ia menyatakan bahawa ia nombor {seq} tetapi berada di {place}</translation>
    </message>
    <message>
        <source>its bytes are not in canonical form</source>
        <translation>baitnya bukan dalam bentuk baku</translation>
    </message>
    <message>
        <source>its exhibit is not a UUID</source>
        <translation>eksibitnya bukan UUID</translation>
    </message>
    <message>
        <source>its index is malformed</source>
        <translation>indeksnya tidak betul bentuknya</translation>
    </message>
    <message>
        <source>its keys differ</source>
        <translation>nama medannya berbeza</translation>
    </message>
    <message>
        <source>its keys differ: {keys}</source>
        <translation>nama medannya berbeza: {keys}</translation>
    </message>
    <message>
        <source>its old size or root is malformed</source>
        <translation>saiz atau nilai akar lamanya tidak betul bentuknya</translation>
    </message>
    <message>
        <source>its place is negative</source>
        <translation>tempatnya negatif</translation>
    </message>
    <message>
        <source>its record is that of another exhibit</source>
        <translation>rekodnya ialah rekod eksibit lain</translation>
    </message>
    <message>
        <source>its salt is not 32 hex digits</source>
        <translation>nilai salt bukan 32 digit heksadesimal</translation>
    </message>
    <message>
        <source>its seal is malformed</source>
        <translation>meterainya tidak betul bentuknya</translation>
    </message>
    <message>
        <source>its signature does not hold</source>
        <translation>tandatangannya tidak sah</translation>
    </message>
    <message>
        <source>its size or root is malformed</source>
        <translation>saiz atau nilai akarnya tidak betul bentuknya</translation>
    </message>
    <message>
        <source>its text does not end with a new line</source>
        <translation>teksnya tidak berakhir dengan baris baharu</translation>
    </message>
    <message>
        <source>its time is malformed</source>
        <translation>masanya tidak betul bentuknya</translation>
    </message>
    <message>
        <source>lies on a disk that cannot be written to</source>
        <translation>terletak pada cakera yang tidak boleh ditulis</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>no longer holds the size of the log, which would show that the vault was put back</source>
        <translation>tidak lagi mengandungi saiz log, yang akan menunjukkan bahawa peti simpanan telah dikembalikan kepada keadaan lebih awal</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>one of its hashes is malformed</source>
        <translation>salah satu nilai cincangannya tidak betul bentuknya</translation>
    </message>
    <message>
        <source>refused {count} attempts to unlock it</source>
        <translation>menolak {count} cubaan untuk membuka kuncinya</translation>
    </message>
    <message>
        <source>text and signatures cannot be told apart</source>
        <translation>teks dan tandatangan tidak dapat dibezakan</translation>
    </message>
    <message>
        <source>the key&apos;s name is malformed</source>
        <translation>nama kunci tidak betul bentuknya</translation>
    </message>
    <message>
        <source>the keys of “{event}” differ: {keys}</source>
        <translation>nama medan “{event}” berbeza: {keys}</translation>
    </message>
    <message>
        <source>the number is too large</source>
        <translation>nombor itu terlalu besar</translation>
    </message>
    <message>
        <source>the system gave no reason</source>
        <translation>sistem tidak memberi sebab</translation>
    </message>
    <message>
        <source>the system keyring</source>
        <translation>rantai kunci sistem</translation>
    </message>
    <message>
        <source>the vault</source>
        <translation>peti simpanan</translation>
    </message>
    <message>
        <source>the verifier key is malformed</source>
        <translation>kunci pengesah tidak betul bentuknya</translation>
    </message>
    <message>
        <source>was changed</source>
        <translation>telah diubah</translation>
    </message>
    <message>
        <source>was changed; it is built anew at the next opening</source>
        <translation>telah diubah; ia akan dibina semula apabila dibuka nanti</translation>
    </message>
    <message>
        <source>was damaged or changed: the original of {label}</source>
        <translation>telah rosak atau diubah: fail asal {label}</translation>
    </message>
    <message>
        <source>was never finished and was put aside</source>
        <translation>tidak pernah selesai dan telah diketepikan</translation>
    </message>
    <message>
        <source>{folder} is not an empty folder.</source>
        <translation>{folder} bukan folder kosong.</translation>
    </message>
    <message>
        <source>{found} stands where {kind} belongs</source>
        <translation>terdapat {found} di tempat yang sepatutnya ada {kind}</translation>
    </message>
    <message>
        <source>{label} has more than {limit:,} pixels.</source>
        <translation>{label} mempunyai lebih daripada {limit:,} piksel.</translation>
    </message>
    <message>
        <source>{label} holds the same picture as {covered}, in which parts are covered.</source>
        <translation>{label} mengandungi gambar yang sama dengan {covered}, yang sebahagiannya dihitamkan.</translation>
    </message>
    <message>
        <source>{label} is not a picture that can be compared.</source>
        <translation>{label} bukan gambar yang boleh dibandingkan.</translation>
    </message>
    <message>
        <source>{label} is not a picture.</source>
        <translation>{label} bukan gambar.</translation>
    </message>
    <message>
        <source>{label} was deleted before.</source>
        <translation>{label} sudah dipadam sebelum ini.</translation>
    </message>
    <message>
        <source>{label} was deleted.</source>
        <translation>{label} telah dipadam.</translation>
    </message>
    <message>
        <source>{name} came back different from the disk.</source>
        <translation>{name} dibaca semula daripada cakera dalam keadaan berbeza.</translation>
    </message>
    <message>
        <source>{name} does not have its form</source>
        <translation>{name} tidak mengikut bentuk yang sepatutnya</translation>
    </message>
    <message>
        <source>{name} in the vault&apos;s folder cannot be read ({reason}).</source>
        <translation>{name} dalam folder peti simpanan tidak dapat dibaca ({reason}).</translation>
    </message>
    <message>
        <source>{name} in the vault&apos;s folder is far too long.</source>
        <translation>{name} dalam folder peti simpanan terlalu panjang.</translation>
    </message>
    <message>
        <source>{name} is negative</source>
        <translation>{name} negatif</translation>
    </message>
    <message>
        <source>{name} is not in UTC</source>
        <translation>{name} bukan dalam UTC</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} tidak dapat dibaca: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} tidak boleh ditulis: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be removed: {reason}.</source>
        <translation>{path} tidak dapat dibuang: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>{path} tidak dapat ditulis: {reason}.</translation>
    </message>
    <message>
        <source>{path} does not hold what was seen before.</source>
        <translation>{path} tidak mengandungi apa yang dilihat sebelum ini.</translation>
    </message>
    <message>
        <source>{path} exists already.</source>
        <translation>{path} sudah ada.</translation>
    </message>
    <message>
        <source>{path} holds as much as can be kept in one.</source>
        <translation>{path} sudah memuatkan sebanyak yang boleh disimpan dalam satu fail.</translation>
    </message>
    <message>
        <source>{path} is not a backup of a vault.</source>
        <translation>{path} bukan sandaran peti simpanan.</translation>
    </message>
    <message>
        <source>{path} is not empty.</source>
        <translation>{path} tidak kosong.</translation>
    </message>
    <message>
        <source>{path} is not one root certificate.</source>
        <translation>{path} bukan satu sijil akar.</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} tiada di situ.</translation>
    </message>
    <message>
        <source>{text} is not a time</source>
        <translation>{text} bukan masa</translation>
    </message>
    <message>
        <source>{text} is not a time in the record&apos;s form</source>
        <translation>{text} bukan masa dalam bentuk yang digunakan oleh rekod</translation>
    </message>
    <message>
        <source>{value} is not one of its values</source>
        <translation>{value} bukan salah satu nilai yang dibenarkan</translation>
    </message>
    <message>
        <source>“{event}” names no exhibit</source>
        <translation>“{event}” tidak menamakan eksibit</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>A backup was made.</source>
        <translation>Sandaran telah dibuat.</translation>
    </message>
    <message>
        <source>A bundle was begun.</source>
        <translation>Penyediaan bungkusan dimulakan.</translation>
    </message>
    <message>
        <source>A copy was made in which parts are covered; the original stays as it is.</source>
        <translation>Satu salinan dengan bahagian yang ditutup telah dibuat; yang asal kekal seperti sedia ada.</translation>
    </message>
    <message>
        <source>A copy was saved outside the vault.</source>
        <translation>Satu salinan telah disimpan di luar peti simpanan.</translation>
    </message>
    <message>
        <source>A copy with date and hash beneath it was saved outside the vault.</source>
        <translation>Satu salinan dengan tarikh dan nilai cincangan di bawahnya telah disimpan di luar peti simpanan.</translation>
    </message>
    <message>
        <source>A reply to a report was written down.</source>
        <translation>Jawapan kepada laporan telah dicatat.</translation>
    </message>
    <message>
        <source>A report was written down.</source>
        <translation>Laporan telah dicatat.</translation>
    </message>
    <message>
        <source>A time stamp was asked for.</source>
        <translation>Cap masa diminta.</translation>
    </message>
    <message>
        <source>A time stamp was taken in.</source>
        <translation>Cap masa diterima masuk.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akaun</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Address of the account</source>
        <translation>Alamat akaun</translation>
    </message>
    <message>
        <source>Another device was added.</source>
        <translation>Peranti lain telah ditambah.</translation>
    </message>
    <message>
        <source>Captured from the screen and sealed.</source>
        <translation>Ditangkap daripada skrin dan dimeterai.</translation>
    </message>
    <message>
        <source>Deleted, for this reason: {reason}</source>
        <translation>Dipadam, atas sebab ini: {reason}</translation>
    </message>
    <message>
        <source>Described: {fields}.</source>
        <translation>Diterangkan: {fields}.</translation>
    </message>
    <message>
        <source>Looked at in full size.</source>
        <translation>Dilihat dalam saiz penuh.</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Dibuat daripada</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>People and accounts of the case were written down.</source>
        <translation>Orang dan akaun dalam kes ini telah dicatat.</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Put into a bundle for {to}.</source>
        <translation>Dimasukkan ke dalam bungkusan untuk {to}.</translation>
    </message>
    <message>
        <source>Put into a bundle.</source>
        <translation>Dimasukkan ke dalam bungkusan.</translation>
    </message>
    <message>
        <source>Restored from a backup.</source>
        <translation>Dipulihkan daripada sandaran.</translation>
    </message>
    <message>
        <source>Somebody tried to unlock the vault and could not.</source>
        <translation>Seseorang cuba membuka kunci peti simpanan tetapi tidak berjaya.</translation>
    </message>
    <message>
        <source>Taken in and sealed.</source>
        <translation>Diambil masuk dan dimeterai.</translation>
    </message>
    <message>
        <source>The covered copy was put aside; the original stands again.</source>
        <translation>Salinan yang ditutup diketepikan; yang asal digunakan semula.</translation>
    </message>
    <message>
        <source>The state of the log was given to {to}.</source>
        <translation>Keadaan log diberikan kepada {to}.</translation>
    </message>
    <message>
        <source>The state of the log was shown to somebody.</source>
        <translation>Keadaan log telah ditunjukkan kepada seseorang.</translation>
    </message>
    <message>
        <source>The vault was made.</source>
        <translation>Peti simpanan telah dibuat.</translation>
    </message>
    <message>
        <source>The vault was put in order after a crash.</source>
        <translation>Peti simpanan telah dikemaskan selepas program terhenti secara tiba-tiba.</translation>
    </message>
    <message>
        <source>The way of unlocking the vault was changed.</source>
        <translation>Cara membuka kunci peti simpanan telah diubah.</translation>
    </message>
    <message>
        <source>The whole vault was checked.</source>
        <translation>Seluruh peti simpanan telah disemak.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was changed.</source>
        <translation>Jam komputer ini telah diubah.</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Apa yang ditunjukkan</translation>
    </message>
    <message>
        <source>When it was posted</source>
        <translation>Bila ia disiarkan</translation>
    </message>
    <message>
        <source>When you first saw it</source>
        <translation>Bila anda mula-mula melihatnya</translation>
    </message>
    <message>
        <source>Who else saw it</source>
        <translation>Siapa lagi yang melihatnya</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Mengapa ia penting</translation>
    </message>
</context>
<context>
    <name>known</name>
    <message>
        <source>Account</source>
        <translation>Akaun</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Address of the account</source>
        <translation>Alamat akaun</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Kes</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Peranti</translation>
    </message>
    <message>
        <source>Exhibit&apos;s own number</source>
        <translation>Nombor eksibit itu sendiri</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>Part of the screen</source>
        <translation>Bahagian skrin</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>SHA-256 of the original</source>
        <translation>SHA-256 bagi fail asal</translation>
    </message>
    <message>
        <source>Type and size</source>
        <translation>Jenis dan saiz</translation>
    </message>
    <message>
        <source>What was sealed</source>
        <translation>Apa yang dimeterai</translation>
    </message>
    <message>
        <source>What you said about it</source>
        <translation>Apa yang anda nyatakan tentangnya</translation>
    </message>
    <message>
        <source>When it was posted</source>
        <translation>Bila ia disiarkan</translation>
    </message>
    <message>
        <source>When you first saw it</source>
        <translation>Bila anda mula-mula melihatnya</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Tetingkap</translation>
    </message>
    <message>
        <source>{kind}, taken {when} by this computer&apos;s clock</source>
        <translation>{kind}, diambil {when} menurut jam komputer ini</translation>
    </message>
    <message>
        <source>{type}, {size} bytes</source>
        <translation>{type}, {size} bait</translation>
    </message>
    <message>
        <source>{width} by {height} pixels</source>
        <translation>{width} kali {height} piksel</translation>
    </message>
    <message>
        <source>{width} by {height} pixels, from {x}, {y}</source>
        <translation>{width} kali {height} piksel, dari {x}, {y}</translation>
    </message>
</context>
<context>
    <name>news</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Dan %n lagi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything else is whole. If you have a backup, keep it.</source>
        <translation>Yang lain semuanya utuh. Jika anda ada sandaran, simpan baik-baik.</translation>
    </message>
    <message>
        <source>Everything that was saved is safe. What was only half written was put aside inside the vault, and the log says so.</source>
        <translation>Semua yang disimpan selamat. Apa yang baru separuh ditulis telah diketepikan di dalam peti simpanan, dan log mencatatnya.</translation>
    </message>
    <message>
        <source>Nothing can be added or changed, so nothing gets worse. A backup can be brought back.</source>
        <translation>Tiada apa-apa yang boleh ditambah atau diubah, jadi keadaan tidak akan menjadi lebih teruk. Sandaran boleh dipulihkan.</translation>
    </message>
    <message>
        <source>Something about the vault needs your attention.</source>
        <translation>Ada sesuatu tentang peti simpanan yang memerlukan perhatian anda.</translation>
    </message>
    <message>
        <source>The program ended in the middle of something last time.</source>
        <translation>Kali terakhir, program terhenti di tengah-tengah sesuatu kerja.</translation>
    </message>
    <message>
        <source>The vault is open to look only.</source>
        <translation>Peti simpanan dibuka untuk dilihat sahaja.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>A reply is due in %n day(s), on {day}.</source>
        <translation>
            <numerusform>Jawapan dijangka dalam %n hari, pada {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A reply is due today, {day}.</source>
        <translation>Jawapan dijangka hari ini, {day}.</translation>
    </message>
    <message>
        <source>A reply was due on {day}. The day has passed: you may ask again.</source>
        <translation>Jawapan dijangka pada {day}. Hari itu sudah berlalu: anda boleh bertanya sekali lagi.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Sudah dijawab</translation>
    </message>
    <message>
        <source>No reply yet</source>
        <translation>Belum ada jawapan</translation>
    </message>
</context>
<context>
    <name>rows</name>
    <message>
        <source>Address without a picture</source>
        <translation>Alamat tanpa gambar</translation>
    </message>
    <message>
        <source>Deleted; its hash and the reason are kept</source>
        <translation>Dipadam; nilai cincangan dan sebabnya disimpan</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Memuatkan…</translation>
    </message>
    <message>
        <source>Screen capture</source>
        <translation>Tangkapan skrin</translation>
    </message>
    <message>
        <source>Written note</source>
        <translation>Nota bertulis</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Captured: {labels}</source>
        <translation>Ditangkap: {labels}</translation>
    </message>
    <message>
        <source>Date not known</source>
        <translation>Tarikh tidak diketahui</translation>
    </message>
    <message>
        <source>First seen: {labels}</source>
        <translation>Mula-mula dilihat: {labels}</translation>
    </message>
    <message>
        <source>Happened: {labels}</source>
        <translation>Berlaku: {labels}</translation>
    </message>
    <message>
        <source>Reply due from {labels}</source>
        <translation>Jawapan dijangka daripada {labels}</translation>
    </message>
    <message>
        <source>Reply from {labels}: {words}</source>
        <translation>Jawapan daripada {labels}: {words}</translation>
    </message>
    <message>
        <source>Reported to {labels}</source>
        <translation>Dilaporkan kepada {labels}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>dan %n lagi</numerusform>
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
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Semalam</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
</context>
</TS>
