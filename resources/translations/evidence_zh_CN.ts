<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Answer</name>
    <message>
        <source>I&apos;m not sure</source>
        <translation>我不确定</translation>
    </message>
    <message>
        <source>{name}: I&apos;m not sure</source>
        <translation>{name}：我不确定</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message numerus="yes">
        <source>%n thing(s) are not as they were sealed.</source>
        <translation>
            <numerusform>有 %n 处与封存时不一样。</numerusform>
        </translation>
    </message>
    <message>
        <source>A file lies in the vault&apos;s folder that the log does not name.</source>
        <translation>保险库的文件夹里有一个日志中没有提到的文件。</translation>
    </message>
    <message>
        <source>A part of the custody log cannot be read.</source>
        <translation>保管日志有一部分无法读取。</translation>
    </message>
    <message>
        <source>A stored original is missing, damaged, or not the one that was sealed.</source>
        <translation>有一份保存的原件不见了、损坏了，或者不是当时封存的那一份。</translation>
    </message>
    <message>
        <source>An entry of the custody log is not of the form that this program writes.</source>
        <translation>保管日志中有一个条目不是本程序写入的格式。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>还有 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Bring back a backup from before into another folder, and compare.</source>
        <translation>请把以前的备份恢复到另一个文件夹，然后对比。</translation>
    </message>
    <message>
        <source>Every entry, signature and stored original was read and compared.</source>
        <translation>每个条目、每个签名和每份保存的原件都已读取并对比过。</translation>
    </message>
    <message>
        <source>Everything else is whole. Change and delete nothing, and keep this vault as it is. A backup from before may hold what is missing here.</source>
        <translation>其他一切都完整。请不要更改或删除任何东西，让这个保险库保持原样。这里缺少的内容，以前的备份里可能还有。</translation>
    </message>
    <message>
        <source>Everything is as it was sealed.</source>
        <translation>一切都与封存时一样。</translation>
    </message>
    <message>
        <source>It is no evidence of this vault. The program puts aside what it left there itself.</source>
        <translation>它不是这个保险库的证据。程序自己留在那里的东西，会由程序自行移到一旁。</translation>
    </message>
    <message>
        <source>Its record and its hash are still in the log. A backup from before may hold it.</source>
        <translation>它的记录和哈希值仍在日志里。以前的备份里可能还有它。</translation>
    </message>
    <message>
        <source>Look through everything</source>
        <translation>全面检查一遍</translation>
    </message>
    <message>
        <source>Make a backup now, before you lock the vault.</source>
        <translation>请在锁定保险库之前，现在就做一个备份。</translation>
    </message>
    <message>
        <source>Nothing is lost. If the vault does not open next time, open it with the recovery sheet.</source>
        <translation>没有丢失任何东西。如果保险库下次打不开，请用恢复单打开。</translation>
    </message>
    <message>
        <source>Reading everything again…</source>
        <translation>正在重新读取全部内容…</translation>
    </message>
    <message>
        <source>Something is not as it was left.</source>
        <translation>有些东西与先前留下的样子不同。</translation>
    </message>
    <message>
        <source>The exhibit itself is whole. Describe it once more.</source>
        <translation>证物本身是完整的。请再描述一次。</translation>
    </message>
    <message>
        <source>The file that makes searching quick was changed.</source>
        <translation>用来加快搜索的文件被更改了。</translation>
    </message>
    <message>
        <source>The file that the vault is opened with was changed while the vault was open.</source>
        <translation>用来打开保险库的文件，在保险库打开期间被更改了。</translation>
    </message>
    <message>
        <source>The keys that the vault signs with were changed while the vault was open.</source>
        <translation>保险库用来签名的密钥，在保险库打开期间被更改了。</translation>
    </message>
    <message>
        <source>The list that is in use does not agree with the log.</source>
        <translation>正在使用的列表与日志不一致。</translation>
    </message>
    <message>
        <source>The program mends this by itself when the vault is opened next.</source>
        <translation>下次打开保险库时，程序会自行修复。</translation>
    </message>
    <message>
        <source>The signature of an entry does not hold.</source>
        <translation>有一个条目的签名无效。</translation>
    </message>
    <message>
        <source>The signed summary of the log does not fit the log.</source>
        <translation>日志的签名摘要与日志不符。</translation>
    </message>
    <message>
        <source>The whole vault is read again and compared with what was sealed: every entry, every signature, every stored original. With a large vault this takes a while. Nothing is changed.</source>
        <translation>程序会重新读取整个保险库，并与封存时对比：每个条目、每个签名、每份保存的原件。保险库较大时需要一些时间。不会更改任何东西。</translation>
    </message>
    <message>
        <source>This computer&apos;s signing key is not where the vault keeps it.</source>
        <translation>这台电脑的签名密钥不在保险库存放它的地方。</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>涉及的内容</translation>
    </message>
    <message>
        <source>What was being written cannot be read.</source>
        <translation>正在写的内容无法读取。</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>A copy of the whole vault in one file, encrypted as it is. Put it on another disk, best on a USB stick that you keep somewhere else: a copy on this computer is lost together with it.</source>
        <translation>把整个保险库复制成一个文件，保持加密。请放到另一个磁盘，最好是存放在别处的 U 盘：放在这台电脑上的副本，会和电脑一起丢失。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Choose a place and back up…</source>
        <translation>选择位置并备份…</translation>
    </message>
    <message>
        <source>Copying the vault and reading the copy back…</source>
        <translation>正在复制保险库，并读回副本核对…</translation>
    </message>
    <message>
        <source>Take the stick out the way the system asks for it, and keep it apart from the recovery sheet.</source>
        <translation>请按系统要求的方式安全移除 U 盘，并与恢复单分开存放。</translation>
    </message>
    <message>
        <source>The backup is made. It was read back and is whole.</source>
        <translation>备份已完成。程序已把它读回核对，内容完整。</translation>
    </message>
    <message>
        <source>The copy is read back and compared before it counts as done.</source>
        <translation>副本会先读回并对比，之后才算完成。</translation>
    </message>
    <message>
        <source>The last one: {when}</source>
        <translation>上一次备份：{when}</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>还没有备份。</translation>
    </message>
    <message>
        <source>To bring it back you need the file and the recovery sheet. Keep the two in different places.</source>
        <translation>要恢复备份，需要备份文件和恢复单。请把两者放在不同的地方。</translation>
    </message>
    <message>
        <source>Where the backup goes</source>
        <translation>备份存到哪里</translation>
    </message>
    <message>
        <source>Where the backup is</source>
        <translation>备份在哪里</translation>
    </message>
    <message>
        <source>Whoever finds the file without the sheet sees how large the vault is, not what is in it.</source>
        <translation>如果有人找到备份文件但没有恢复单，只能看到保险库有多大，看不到里面的内容。</translation>
    </message>
</context>
<context>
    <name>BundlePage</name>
    <message numerus="yes">
        <source>%n exhibit(s) go in.</source>
        <translation>
            <numerusform>将放入 %n 件证物。</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>证据包</translation>
    </message>
    <message>
        <source>Check this bundle now</source>
        <translation>现在查验这个证据包</translation>
    </message>
    <message>
        <source>Copy it again, or leave it empty: then six words open the file.</source>
        <translation>请重新复制一次，或者留空：那样就用六个单词打开文件。</translation>
    </message>
    <message>
        <source>It is locked for the age key that you gave.</source>
        <translation>它用您提供的 age 密钥上锁。</translation>
    </message>
    <message>
        <source>It is locked with six words, which you see when it is made.</source>
        <translation>它用六个单词上锁，制作时您会看到这些单词。</translation>
    </message>
    <message>
        <source>It is not locked.</source>
        <translation>它没有上锁。</translation>
    </message>
    <message>
        <source>It is written to {place}</source>
        <translation>将写入 {place}</translation>
    </message>
    <message>
        <source>Make another</source>
        <translation>再做一个</translation>
    </message>
    <message>
        <source>Make the bundle</source>
        <translation>制作证据包</translation>
    </message>
    <message>
        <source>Making the bundle…</source>
        <translation>正在制作证据包…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>还没有选择任何东西。</translation>
    </message>
    <message>
        <source>Step 1 of 3: what goes in. A bundle is one signed package that anyone can check.</source>
        <translation>第 1 步，共 3 步：放入什么。证据包是一个已签名的整包，任何人都可以查验。</translation>
    </message>
    <message>
        <source>Step 2 of 3: how it is packed, for whom, and where it is written.</source>
        <translation>第 2 步，共 3 步：怎样打包、给谁，以及写到哪里。</translation>
    </message>
    <message>
        <source>Step 3 of 3: look it over.</source>
        <translation>第 3 步，共 3 步：再看一遍。</translation>
    </message>
    <message>
        <source>The recipient&apos;s age key is not whole.</source>
        <translation>收件人的 age 密钥不完整。</translation>
    </message>
    <message>
        <source>Tick what goes into the bundle.</source>
        <translation>请勾选要放入证据包的内容。</translation>
    </message>
    <message>
        <source>You choose a place.</source>
        <translation>由您选择位置。</translation>
    </message>
</context>
<context>
    <name>CaptureFlow</name>
    <message>
        <source>But every point of the picture has the same colour: some programs do not let themselves be captured. A photograph of the screen, taken with another device, may help.</source>
        <translation>不过，画面上每一点的颜色都相同：有些程序不允许自己被截取。用另一部设备拍下屏幕，也许会有帮助。</translation>
    </message>
    <message>
        <source>Everything else that was being added is saved.</source>
        <translation>正在添加的其他内容都已保存。</translation>
    </message>
    <message>
        <source>Everything that was saved before is safe. What was not finished was put aside: please add it again.</source>
        <translation>之前保存的一切都安全。没有完成的部分已移到一旁：请重新添加。</translation>
    </message>
    <message>
        <source>Nothing was kept. You can start again when you are ready.</source>
        <translation>没有保存任何东西。您准备好以后可以再开始。</translation>
    </message>
    <message>
        <source>Some files were not kept.</source>
        <translation>有些文件没有保存。</translation>
    </message>
    <message>
        <source>Taken at {time} by this computer&apos;s clock, sealed and encrypted.</source>
        <translation>按这台电脑的时钟于 {time} 取得，已封存并加密。</translation>
    </message>
    <message>
        <source>The address is sealed and encrypted. No picture was taken.</source>
        <translation>网址已封存并加密。没有截取画面。</translation>
    </message>
    <message>
        <source>The program ended while something was being added.</source>
        <translation>正在添加内容时，程序结束了。</translation>
    </message>
    <message>
        <source>The screens changed while you were choosing.</source>
        <translation>您选择的时候，屏幕发生了变化。</translation>
    </message>
    <message>
        <source>{label} is saved.</source>
        <translation>{label} 已保存。</translation>
    </message>
</context>
<context>
    <name>CapturePage</name>
    <message numerus="yes">
        <source>%n file(s) were not added.</source>
        <translation>
            <numerusform>有 %n 个文件没有添加。</numerusform>
        </translation>
    </message>
    <message>
        <source>A written note</source>
        <translation>文字笔记</translation>
    </message>
    <message>
        <source>Add them again</source>
        <translation>重新添加</translation>
    </message>
    <message>
        <source>After 10 seconds</source>
        <translation>10 秒后</translation>
    </message>
    <message>
        <source>After 3 seconds</source>
        <translation>3 秒后</translation>
    </message>
    <message>
        <source>An address, without a picture</source>
        <translation>只存网址，不存图片</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>马上</translation>
    </message>
    <message>
        <source>Bring what you want to keep onto the screen, then press the button. Seal first, describe later.</source>
        <translation>请把要保存的内容显示在屏幕上，然后按下按钮。先封存，以后再描述。</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>截取</translation>
    </message>
    <message>
        <source>Choose files to keep</source>
        <translation>选择要保存的文件</translation>
    </message>
    <message>
        <source>Everything that was saved before is safe. These files still lie where they were, and you can add them again: {names}</source>
        <translation>之前保存的一切都安全。这些文件仍在原来的地方，您可以重新添加：{names}</translation>
    </message>
    <message>
        <source>Files can also be dropped on this page.</source>
        <translation>也可以把文件拖放到这一页。</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>Go on covering a picture</source>
        <translation>继续遮盖图片</translation>
    </message>
    <message>
        <source>Go on with a note on an exhibit</source>
        <translation>继续写证物的备注</translation>
    </message>
    <message>
        <source>Go on with people and accounts</source>
        <translation>继续写人物与账号</translation>
    </message>
    <message>
        <source>Go on with the address</source>
        <translation>继续写网址</translation>
    </message>
    <message>
        <source>Go on with the reply</source>
        <translation>继续写回复</translation>
    </message>
    <message>
        <source>Go on with the report</source>
        <translation>继续写举报</translation>
    </message>
    <message>
        <source>Go on with your note</source>
        <translation>继续写您的笔记</translation>
    </message>
    <message>
        <source>Go on writing about {label}</source>
        <translation>继续写 {label} 的描述</translation>
    </message>
    <message>
        <source>It is taken. It is saved as soon as the work that goes on now lets it.</source>
        <translation>已经截取。正在进行的工作一让出，就会保存。</translation>
    </message>
    <message>
        <source>Keep something else</source>
        <translation>保存别的内容</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>不添加</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>正在封存…</translation>
    </message>
    <message>
        <source>See it in Evidence</source>
        <translation>到“证据”里查看</translation>
    </message>
    <message>
        <source>See the words that open your bundle</source>
        <translation>查看打开证据包的单词</translation>
    </message>
    <message>
        <source>Take one of these</source>
        <translation>选一种截取方式</translation>
    </message>
    <message>
        <source>Takes an area: you draw a box on a still picture of the screen.</source>
        <translation>截取一个区域：您在屏幕的静止画面上画一个框。</translation>
    </message>
    <message>
        <source>Takes everything on every screen. This window hides itself first.</source>
        <translation>截取所有屏幕上的全部内容。本窗口会先隐藏自己。</translation>
    </message>
    <message>
        <source>Takes one window, which you choose from a list.</source>
        <translation>截取一个窗口，由您从列表中选择。</translation>
    </message>
    <message>
        <source>Takes screen {number}. This window hides itself first.</source>
        <translation>截取屏幕 {number}。本窗口会先隐藏自己。</translation>
    </message>
    <message>
        <source>Wait first, to make something ready</source>
        <translation>先等一下，好做准备</translation>
    </message>
    <message>
        <source>What you wrote about {label} is safe.</source>
        <translation>您写的关于 {label} 的内容是安全的。</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>整个屏幕</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>You can go on where you stopped, now or later.</source>
        <translation>您可以从上次停下的地方继续，现在或以后都可以。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>A reply from {name}</source>
        <translation>{name} 的回复</translation>
    </message>
    <message>
        <source>A report that you made</source>
        <translation>您做过的举报</translation>
    </message>
    <message>
        <source>A text in somebody else&apos;s hands can show later what is sealed now.</source>
        <translation>交到别人手里的一段文字，日后可以说明现在已经封存了什么。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Go on with the report</source>
        <translation>继续写举报</translation>
    </message>
    <message>
        <source>It is not kept in the log yet.</source>
        <translation>还没有存入日志。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在载入…</translation>
    </message>
    <message>
        <source>Nothing is here yet. What you capture or report will stand here in order.</source>
        <translation>这里还没有内容。您截取或举报的内容，会按顺序列在这里。</translation>
    </message>
    <message>
        <source>Proof of date…</source>
        <translation>日期证明…</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>举报记录</translation>
    </message>
    <message>
        <source>What happened, in order, and what was reported where.</source>
        <translation>按顺序列出发生了什么，以及向哪里举报过什么。</translation>
    </message>
    <message>
        <source>What you change is written down anew; what stood here before stays in the custody log.</source>
        <translation>您更改的内容会重新记下；原来写在这里的内容仍留在保管日志里。</translation>
    </message>
    <message>
        <source>What you wrote before is here again.</source>
        <translation>您以前写的内容又出现在这里了。</translation>
    </message>
    <message>
        <source>Write down a report</source>
        <translation>记下一次举报</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>As it was found</source>
        <translation>检查结果原文</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Details: {check}</source>
        <translation>详情：{check}</translation>
    </message>
    <message>
        <source>This could not be checked. It says neither yes nor no.</source>
        <translation>这一项无法查验。既不表示“是”，也不表示“否”。</translation>
    </message>
    <message>
        <source>What it concerns</source>
        <translation>涉及的对象</translation>
    </message>
    <message>
        <source>What to do: {advice}</source>
        <translation>可以怎么做：{advice}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>as it should be</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>to know</source>
        <translation>供您了解</translation>
    </message>
    <message>
        <source>{check}: {state}</source>
        <translation>{check}：{state}</translation>
    </message>
    <message>
        <source>{subject}: expected {expected}; found {found}</source>
        <translation>{subject}：应为 {expected}；实际为 {found}</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>A bundle in a folder</source>
        <translation>文件夹形式的证据包</translation>
    </message>
    <message>
        <source>A bundle or a report</source>
        <translation>证据包或报告</translation>
    </message>
    <message>
        <source>A folder, a zip, a locked bundle (.age), or report.pdf alone.</source>
        <translation>文件夹、zip 文件、上锁的证据包（.age），或单独一份 report.pdf。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>查验</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>查验</translation>
    </message>
    <message>
        <source>Checking {name}…</source>
        <translation>正在查验 {name}…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Drop a bundle or a report here</source>
        <translation>把证据包或报告拖放到这里</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>保存结果</translation>
    </message>
    <message>
        <source>Save the result, and print it elsewhere.</source>
        <translation>请保存结果，到别处打印。</translation>
    </message>
    <message>
        <source>Save the result…</source>
        <translation>保存结果…</translation>
    </message>
    <message>
        <source>See whether a bundle is as it was sealed. Nothing is written, and nothing is sent.</source>
        <translation>看看证据包是否与封存时一样。不会写入任何东西，也不会发送任何东西。</translation>
    </message>
    <message>
        <source>The bundle</source>
        <translation>证据包</translation>
    </message>
    <message>
        <source>The result is saved.</source>
        <translation>结果已保存。</translation>
    </message>
    <message>
        <source>The result was given to the printer.</source>
        <translation>结果已交给打印机。</translation>
    </message>
    <message>
        <source>The words or the key that open it</source>
        <translation>用来打开它的单词或密钥</translation>
    </message>
    <message>
        <source>This bundle is locked.</source>
        <translation>这个证据包已上锁。</translation>
    </message>
    <message>
        <source>This computer has no printer.</source>
        <translation>这台电脑没有打印机。</translation>
    </message>
    <message>
        <source>Type the words or the key that open it.</source>
        <translation>请输入用来打开它的单词或密钥。</translation>
    </message>
    <message>
        <source>Whoever gave you the bundle has them. They are not kept.</source>
        <translation>把证据包交给您的人有这些单词或密钥。程序不会保存它们。</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>A file is missing, or one is here that does not belong here.</source>
        <translation>缺少了一个文件，或者多了一个不属于这里的文件。</translation>
    </message>
    <message>
        <source>A file is not the one that was listed.</source>
        <translation>有一个文件不是列出的那一个。</translation>
    </message>
    <message>
        <source>A list of files is missing or damaged.</source>
        <translation>有一份文件列表不见了或损坏了。</translation>
    </message>
    <message>
        <source>A record does not agree with its original or its entries.</source>
        <translation>有一份记录与它的原件或条目不一致。</translation>
    </message>
    <message>
        <source>An earlier state contradicts this log, or the proof is missing.</source>
        <translation>有一个较早的状态与这份日志矛盾，或者缺少证明。</translation>
    </message>
    <message>
        <source>An entry was changed, or sealed by somebody else.</source>
        <translation>有一个条目被更改过，或者是由别人封存的。</translation>
    </message>
    <message>
        <source>Ask for it again, by another way, and keep this copy.</source>
        <translation>请用另一种方式再要一份，并保留这一份。</translation>
    </message>
    <message>
        <source>Ask its owner to read the words out, over a number that you knew before.</source>
        <translation>请打您以前就知道的号码，让它的主人念出这些单词。</translation>
    </message>
    <message>
        <source>Do not rely on the PDF.</source>
        <translation>请不要依赖这份 PDF。</translation>
    </message>
    <message>
        <source>Do not rely on the exhibits named here.</source>
        <translation>请不要依赖这里列出的证物。</translation>
    </message>
    <message>
        <source>Do not rely on the files named here.</source>
        <translation>请不要依赖这里列出的文件。</translation>
    </message>
    <message>
        <source>Do not rely on this copy.</source>
        <translation>请不要依赖这份副本。</translation>
    </message>
    <message>
        <source>Do not unpack it by hand.</source>
        <translation>请不要自己动手解压。</translation>
    </message>
    <message>
        <source>Earlier states of the log</source>
        <translation>日志的较早状态</translation>
    </message>
    <message>
        <source>Every entry is whole, and sealed by a device of this owner.</source>
        <translation>每个条目都完整，并由这位主人的设备封存。</translation>
    </message>
    <message>
        <source>Every entry stood in the log.</source>
        <translation>每个条目当时都在日志里。</translation>
    </message>
    <message>
        <source>Every file is the one that was listed, byte for byte.</source>
        <translation>每个文件都是列出的那一个，每个字节都相同。</translation>
    </message>
    <message>
        <source>Evidence of time from outside</source>
        <translation>来自外部的时间证据</translation>
    </message>
    <message>
        <source>If the proof is only missing, ask its owner for one. If it is false, the log was rewritten.</source>
        <translation>如果只是缺少证明，请向它的主人要一份。如果证明不属实，日志就被改写过。</translation>
    </message>
    <message>
        <source>It can be opened</source>
        <translation>可以打开</translation>
    </message>
    <message>
        <source>It could be read, and nothing in it is built to do harm.</source>
        <translation>可以读取，里面没有会造成危害的内容。</translation>
    </message>
    <message>
        <source>It is no bundle, is cut off, cannot be read, or is built in a way that is not safe to unpack.</source>
        <translation>它不是证据包、不完整、无法读取，或者其构造使解压不安全。</translation>
    </message>
    <message>
        <source>It is not proven that an entry stood in the log.</source>
        <translation>没有证明显示某个条目当时在日志里。</translation>
    </message>
    <message>
        <source>It was made by a later program, or its first file is damaged.</source>
        <translation>它由较新的程序制作，或者它的第一个文件损坏了。</translation>
    </message>
    <message>
        <source>No earlier state contradicts this log.</source>
        <translation>没有较早的状态与这份日志矛盾。</translation>
    </message>
    <message>
        <source>No entry here says that the clock was set.</source>
        <translation>这里没有条目说明时钟被调整过。</translation>
    </message>
    <message>
        <source>No file is missing, and none was added.</source>
        <translation>没有缺少文件，也没有多出文件。</translation>
    </message>
    <message>
        <source>None counts here: only the clock of the device says when it was. A time stamp counts once its root is compared, which verify.html and evidence-verify do.</source>
        <translation>这里没有可算数的：那是什么时候，只有设备时钟说明。时间戳要对比过它的根证书才算数，verify.html 和 evidence-verify 可以做到。</translation>
    </message>
    <message>
        <source>Not compared yet. Only its owner can tell you the right words.</source>
        <translation>还没有对比。只有它的主人能告诉您正确的单词。</translation>
    </message>
    <message>
        <source>Originals, records and entries agree.</source>
        <translation>原件、记录和条目都一致。</translation>
    </message>
    <message>
        <source>The PDF is signed by the same device, from its first byte to its last.</source>
        <translation>这份 PDF 由同一部设备签名，从第一个字节到最后一个字节都包括在内。</translation>
    </message>
    <message>
        <source>The PDF was changed after it was signed, was never signed by that device, or lists other files than the bundle has.</source>
        <translation>这份 PDF 在签名后被更改过，或者从来没有由那部设备签名，或者它列出的文件与证据包里的不同。</translation>
    </message>
    <message>
        <source>The clock of the device</source>
        <translation>设备时钟</translation>
    </message>
    <message>
        <source>The clock was set in between. Ask when and why. Nothing else is less true for it.</source>
        <translation>时钟在中途调整过。请询问是什么时候、为什么。其他内容不会因此变得不真实。</translation>
    </message>
    <message>
        <source>The content of every file</source>
        <translation>每个文件的内容</translation>
    </message>
    <message>
        <source>The custody entries</source>
        <translation>保管条目</translation>
    </message>
    <message>
        <source>The device that signed belongs to the main key whose fingerprint is shown.</source>
        <translation>签名的设备属于主密钥，主密钥的指纹已在此显示。</translation>
    </message>
    <message>
        <source>The entries could not be read for it.</source>
        <translation>无法读取这项查验所需的条目。</translation>
    </message>
    <message>
        <source>The evidence from outside does not hold, or could not be read.</source>
        <translation>来自外部的证据不成立，或无法读取。</translation>
    </message>
    <message>
        <source>The key is not the one whose fingerprint you gave: somebody else may have made this.</source>
        <translation>这个密钥的指纹与您给出的不同：可能是别人制作的。</translation>
    </message>
    <message>
        <source>The key is the one whose fingerprint you gave.</source>
        <translation>这个密钥的指纹与您给出的相同。</translation>
    </message>
    <message>
        <source>The key was not meant for the day of the signature. That alone makes nothing false.</source>
        <translation>这个密钥原本不是用于签名那一天的。仅凭这一点，不代表任何内容是假的。</translation>
    </message>
    <message>
        <source>The keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>The keys do not belong together, or one of them is missing.</source>
        <translation>这些密钥不属于同一组，或者缺少其中一个。</translation>
    </message>
    <message>
        <source>The lists are complete.</source>
        <translation>列表是完整的。</translation>
    </message>
    <message>
        <source>The lists are signed by that device: nobody else could have written them.</source>
        <translation>列表由那部设备签名：别人不可能写出这些列表。</translation>
    </message>
    <message>
        <source>The lists of files</source>
        <translation>文件列表</translation>
    </message>
    <message>
        <source>The records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>The set of files</source>
        <translation>整组文件</translation>
    </message>
    <message>
        <source>The signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>The signature does not hold for these lists.</source>
        <translation>签名对这些列表无效。</translation>
    </message>
    <message>
        <source>The state of the custody log is not signed as it should be.</source>
        <translation>保管日志的状态没有按应有的方式签名。</translation>
    </message>
    <message>
        <source>The state of the custody log is signed.</source>
        <translation>保管日志的状态已签名。</translation>
    </message>
    <message>
        <source>The state of the log</source>
        <translation>日志的状态</translation>
    </message>
    <message>
        <source>Their place in the log</source>
        <translation>它们在日志中的位置</translation>
    </message>
    <message>
        <source>There is evidence from outside.</source>
        <translation>有来自外部的证据。</translation>
    </message>
    <message>
        <source>There was no earlier state to compare with. Whoever kept an older bundle can compare.</source>
        <translation>没有较早的状态可以对比。保留了旧证据包的人可以对比。</translation>
    </message>
    <message>
        <source>This program knows this kind of bundle.</source>
        <translation>本程序认得这种证据包。</translation>
    </message>
    <message>
        <source>Use a later version of this program, or ask for the bundle again.</source>
        <translation>请使用本程序的较新版本，或者再要一次证据包。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Whether an entry says that the clock was set, or is earlier than the one before.</source>
        <translation>是否有条目说明时钟被调整过，或早于它的前一条。</translation>
    </message>
    <message>
        <source>Whether anybody else confirms that it existed by a certain day.</source>
        <translation>是否有其他人确认它在某一天之前已经存在。</translation>
    </message>
    <message>
        <source>Whether each entry about these exhibits is whole and sealed by a device of this owner.</source>
        <translation>关于这些证物的每个条目是否完整，并由这位主人的设备封存。</translation>
    </message>
    <message>
        <source>Whether each entry stood in the log when its state was signed.</source>
        <translation>日志状态签名时，每个条目是否都在日志里。</translation>
    </message>
    <message>
        <source>Whether each file is, byte for byte, the one that was listed (SHA-256).</source>
        <translation>每个文件是否就是列出的那一个，每个字节都相同（SHA-256）。</translation>
    </message>
    <message>
        <source>Whether each original, its record and its custody entries say the same.</source>
        <translation>每份原件、它的记录和保管条目所说的是否一致。</translation>
    </message>
    <message>
        <source>Whether exactly the files are here that were sealed.</source>
        <translation>这里的文件是否正好就是当时封存的那些。</translation>
    </message>
    <message>
        <source>Whether the PDF is signed by the same device, from its first byte to its last.</source>
        <translation>这份 PDF 是否由同一部设备签名，从第一个字节到最后一个字节都包括在内。</translation>
    </message>
    <message>
        <source>Whether the device that signed belongs to the owner&apos;s main key.</source>
        <translation>签名的设备是否属于主人的主密钥。</translation>
    </message>
    <message>
        <source>Whether the key is that of the person whom you know.</source>
        <translation>这个密钥是否属于您认识的那个人。</translation>
    </message>
    <message>
        <source>Whether the lists of files were signed by that device.</source>
        <translation>文件列表是否由那部设备签名。</translation>
    </message>
    <message>
        <source>Whether the lists that name every file are complete and well formed.</source>
        <translation>列出每个文件的列表是否完整、格式是否正确。</translation>
    </message>
    <message>
        <source>Whether the log still holds all that it held before.</source>
        <translation>日志是否仍保有它以前的全部内容。</translation>
    </message>
    <message>
        <source>Whether the state of the custody log, on the day of the bundle, is signed.</source>
        <translation>制作证据包那一天的保管日志状态是否已签名。</translation>
    </message>
    <message>
        <source>Whether this is a bundle or a report, and can be read without any danger.</source>
        <translation>这是不是证据包或报告，能不能没有危险地读取。</translation>
    </message>
    <message>
        <source>Whether this program knows this kind of bundle.</source>
        <translation>本程序是否认得这种证据包。</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>属于谁</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Both are the very same file.</source>
        <translation>两者是完全相同的文件。</translation>
    </message>
    <message>
        <source>Compare two pictures</source>
        <translation>对比两张图片</translation>
    </message>
    <message>
        <source>Comparing the pictures</source>
        <translation>正在对比图片</translation>
    </message>
    <message>
        <source>First picture</source>
        <translation>第一张图片</translation>
    </message>
    <message>
        <source>It does not show who is in a picture, who made it, which one came first, or that one is a fake. Two different pictures can look alike, and a fake can look different.</source>
        <translation>它不能说明图片里的人是谁、是谁制作的、哪一张先出现，也不能说明哪一张是假的。两张不同的图片可能看起来相似，假图也可能看起来不同。</translation>
    </message>
    <message>
        <source>PDQ distance {distance} of 256 bits; up to {alike} counts as alike. Quality {quality} of 100.</source>
        <translation>PDQ 距离：{distance}（共 256 位）；不超过 {alike} 视为相似。质量：{quality}（满分 100）。</translation>
    </message>
    <message>
        <source>Pictures are blurred. Hold the mouse on one, or hold the space bar, to see it in full size.</source>
        <translation>图片已模糊处理。把鼠标按在图片上，或按住空格键，即可看到完整大小。</translation>
    </message>
    <message>
        <source>Quality {quality} of 100; from {enough} on a number would mean something.</source>
        <translation>质量：{quality}（满分 100）；达到 {enough} 以上，数字才有意义。</translation>
    </message>
    <message>
        <source>Second picture</source>
        <translation>第二张图片</translation>
    </message>
    <message>
        <source>The number comes from PDQ, which compares how pictures look as a whole. A copy that was made smaller, saved again or changed a little stays near; cutting, turning or mirroring moves it away.</source>
        <translation>这个数字来自 PDQ，它比较图片整体看起来的样子。缩小、重新保存或稍微改动过的副本，数字会接近；裁剪、旋转或镜像翻转，数字会变远。</translation>
    </message>
    <message>
        <source>They are nearer than chance, but not near enough to call them alike.</source>
        <translation>它们比偶然相似更接近，但还不足以称为相似。</translation>
    </message>
    <message>
        <source>They cannot be compared well: there is too little in them to go by.</source>
        <translation>无法好好对比：图片里可供判断的内容太少。</translation>
    </message>
    <message>
        <source>They look alike: one may well be a copy of the other, or made from it.</source>
        <translation>它们看起来相似：其中一张很可能是另一张的副本，或由另一张制作而成。</translation>
    </message>
    <message>
        <source>They look different as a whole.</source>
        <translation>它们整体看起来不同。</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Choose the part</source>
        <translation>选择要截取的部分</translation>
    </message>
    <message>
        <source>Is the picture, or a small copy of it, in the part that you chose? Nothing is kept yet.</source>
        <translation>您选择的部分里，有没有那张图片，或它的缩略图？现在还没有保存任何东西。</translation>
    </message>
    <message>
        <source>Keep the words, not the picture</source>
        <translation>保存文字，不保存图片</translation>
    </message>
    <message>
        <source>No: keep it</source>
        <translation>没有：保存</translation>
    </message>
    <message>
        <source>Scroll in the other program until the picture, and every small copy of it, is off the screen.</source>
        <translation>请在另一个程序里滚动画面，直到那张图片和它的每个缩略图都不在屏幕上。</translation>
    </message>
    <message>
        <source>Small copies also stand in lists, in quoted messages and in previews of links.</source>
        <translation>列表、引用的消息和链接预览里，也可能有缩略图。</translation>
    </message>
    <message>
        <source>The picture, and every small copy of it, is off the screen.</source>
        <translation>那张图片和它的每个缩略图都已不在屏幕上。</translation>
    </message>
    <message>
        <source>The screen is shown blurred while you choose, so that you do not have to see it again.</source>
        <translation>您选择的时候，屏幕会模糊显示，这样您就不必再看到它。</translation>
    </message>
    <message>
        <source>Yes, or not sure</source>
        <translation>有，或不确定</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Time until the capture</source>
        <translation>距离截取的时间</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Choose an area</source>
        <translation>选择区域</translation>
    </message>
    <message>
        <source>Draw a box around what you want to keep. Arrows move it, Shift and arrows size it, Enter takes it, Esc leaves.</source>
        <translation>请画一个框，框住要保存的内容。方向键移动，Shift 加方向键调整大小，Enter 截取，Esc 离开。</translation>
    </message>
    <message>
        <source>The screen is blurred on purpose. Draw a box around the words that you want to keep. Arrows move it, Shift and arrows size it, Enter takes it, Esc leaves.</source>
        <translation>屏幕是特意模糊的。请画一个框，框住要保存的文字。方向键移动，Shift 加方向键调整大小，Enter 截取，Esc 离开。</translation>
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
        <translation>注明日期、内含检查点的文字</translation>
    </message>
    <message>
        <source>Compare with the text</source>
        <translation>与这段文字对比</translation>
    </message>
    <message>
        <source>Such as a police report. Paste all of it here: the check says what existed when it was written, as far as its date is believed.</source>
        <translation>例如报案记录。请把全文粘贴在这里：查验会说明写下它时已经存在什么，前提是它的日期可信。</translation>
    </message>
</context>
<context>
    <name>DeletePage</name>
    <message>
        <source>Another reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>Another reason, in your own words</source>
        <translation>其他原因，用您自己的话写</translation>
    </message>
    <message>
        <source>Back, keep it</source>
        <translation>返回，保留它</translation>
    </message>
    <message>
        <source>Bundles, copies and backups that were made before still hold it.</source>
        <translation>以前制作的证据包、副本和备份里仍然有它。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete {label}?</source>
        <translation>要删除 {label} 吗？</translation>
    </message>
    <message>
        <source>I do not want to keep it.</source>
        <translation>我不想保留它。</translation>
    </message>
    <message>
        <source>I understand that it cannot be brought back.</source>
        <translation>我明白，删除后无法找回。</translation>
    </message>
    <message>
        <source>It shows somebody who has nothing to do with this.</source>
        <translation>里面有与此事无关的人。</translation>
    </message>
    <message>
        <source>It was captured by mistake.</source>
        <translation>它是误截的。</translation>
    </message>
    <message>
        <source>Its record, its hash and your reason stay in the log, so that no number is missing unexplained.</source>
        <translation>它的记录、哈希值和您写的原因会留在日志里，这样编号的空缺就有说明。</translation>
    </message>
    <message>
        <source>On a solid-state disk or a USB stick, traces of the encrypted file may remain for a while.</source>
        <translation>在固态硬盘或 U 盘上，加密文件的痕迹可能会保留一段时间。</translation>
    </message>
    <message>
        <source>The original goes from this vault. Nobody can bring it back, also not with the recovery sheet.</source>
        <translation>原件会从这个保险库删除。谁也无法找回，用恢复单也不行。</translation>
    </message>
    <message>
        <source>Why? It stays in the log.</source>
        <translation>为什么？原因会留在日志里。</translation>
    </message>
</context>
<context>
    <name>DescribePage</name>
    <message>
        <source>Account that posted it</source>
        <translation>发布它的账号</translation>
    </message>
    <message>
        <source>Address of that account&apos;s profile</source>
        <translation>那个账号的个人页面网址</translation>
    </message>
    <message>
        <source>Address of the post or page</source>
        <translation>帖子或网页的网址</translation>
    </message>
    <message>
        <source>Capture another like this</source>
        <translation>再截取一个类似的</translation>
    </message>
    <message>
        <source>Choose the exhibit that holds it, or say where it is.</source>
        <translation>请选择包含它的证物，或者说明它在哪里。</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Describe {label}</source>
        <translation>描述 {label}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Go on where you stopped, or press Done.</source>
        <translation>从上次停下的地方继续，或者按“完成”。</translation>
    </message>
    <message>
        <source>In its own words, or year-month-day.</source>
        <translation>照它的原话写，或写成年-月-日。</translation>
    </message>
    <message>
        <source>It is sealed already. Everything here can wait and may stay empty; it is kept safe while you write.</source>
        <translation>它已经封存。这里的内容都可以以后再写，也可以留空；您写的时候，程序会妥善保存。</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Taken {time}</source>
        <translation>取得时间：{time}</translation>
    </message>
    <message>
        <source>The form opens as soon as the work that goes on now lets it.</source>
        <translation>正在进行的工作一让出，表格就会打开。</translation>
    </message>
    <message>
        <source>The original, if this is a fake of it</source>
        <translation>如果这是伪造的，它的原图</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>它是什么</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>内容是什么</translation>
    </message>
    <message>
        <source>What you wrote before is here again.</source>
        <translation>您以前写的内容又出现在这里了。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When the post says it was made</source>
        <translation>帖子上写的发布时间</translation>
    </message>
    <message>
        <source>When you first saw it</source>
        <translation>您第一次看到它的时间</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>它在哪里</translation>
    </message>
    <message>
        <source>Who else saw it</source>
        <translation>还有谁看到过</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>为什么重要</translation>
    </message>
</context>
<context>
    <name>Discard</name>
    <message>
        <source>Discard what I wrote</source>
        <translation>丢弃我写的内容</translation>
    </message>
    <message>
        <source>Yes, discard it</source>
        <translation>是，丢弃</translation>
    </message>
</context>
<context>
    <name>EditRow</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation>
            <numerusform>%n 件证物</numerusform>
        </translation>
    </message>
    <message>
        <source>Capture something</source>
        <translation>截取内容</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>证物</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在载入…</translation>
    </message>
    <message>
        <source>Make a bundle</source>
        <translation>制作证据包</translation>
    </message>
    <message>
        <source>Nothing is kept yet. Your first capture will stand here.</source>
        <translation>还没有保存任何东西。您的第一次截取会显示在这里。</translation>
    </message>
    <message>
        <source>Nothing that is kept fits to this.</source>
        <translation>保存的内容里没有符合条件的。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open {label}</source>
        <translation>打开 {label}</translation>
    </message>
    <message>
        <source>Pictures are blurred. Hold the mouse on one, or hold the space bar, to see it small and clear.</source>
        <translation>图片已模糊处理。把鼠标按在图片上，或按住空格键，即可看到清晰的小图。</translation>
    </message>
    <message>
        <source>Shows no pictures at all</source>
        <translation>完全不显示图片</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>只看文字</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
</context>
<context>
    <name>ExhibitPage</name>
    <message>
        <source>A note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>添加笔记</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>添加笔记</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Belongs together</source>
        <translation>相关内容</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>对比对象</translation>
    </message>
    <message>
        <source>Compare with another picture</source>
        <translation>与另一张图片对比</translation>
    </message>
    <message>
        <source>Compare with {label}</source>
        <translation>与 {label} 对比</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation>证物</translation>
    </message>
    <message>
        <source>Hold the mouse on it, or hold the space bar, to see it in full size.</source>
        <translation>把鼠标按在上面，或按住空格键，即可看到完整大小。</translation>
    </message>
    <message>
        <source>It becomes an entry of its own in the log; what was sealed before does not change.</source>
        <translation>它会成为日志里单独的一个条目；之前封存的内容不会改变。</translation>
    </message>
    <message>
        <source>It is not encrypted. That it was saved stands in the log.</source>
        <translation>它没有加密。日志里会记下保存过副本这件事。</translation>
    </message>
    <message>
        <source>Not described yet.</source>
        <translation>还没有描述。</translation>
    </message>
    <message>
        <source>Note of {when}</source>
        <translation>{when} 的笔记</translation>
    </message>
    <message>
        <source>Open {label}</source>
        <translation>打开 {label}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>Save the original…</source>
        <translation>保存原件…</translation>
    </message>
    <message>
        <source>Save with date and hash beneath…</source>
        <translation>保存并在下方附上日期和哈希值…</translation>
    </message>
    <message>
        <source>The copy is not encrypted: whoever can use that place can open it. The sealed one stays here.</source>
        <translation>副本没有加密：能使用那个位置的人都可以打开。封存的那一份仍留在这里。</translation>
    </message>
    <message>
        <source>The copy is saved.</source>
        <translation>副本已保存。</translation>
    </message>
    <message>
        <source>The label of another picture, such as the original of a fake.</source>
        <translation>另一张图片的编号，例如伪造图片的原图。</translation>
    </message>
    <message>
        <source>This was made from {label}.</source>
        <translation>这是由 {label} 制作而成的。</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>它经历了什么</translation>
    </message>
    <message>
        <source>Where the copy shall be</source>
        <translation>副本存到哪里</translation>
    </message>
    <message>
        <source>{label} was made from this.</source>
        <translation>{label} 是由这个制作而成的。</translation>
    </message>
    <message>
        <source>{when}  ·  {exact}  ·  entry {number} of the log</source>
        <translation>{when}  ·  {exact}  ·  日志条目 {number}</translation>
    </message>
</context>
<context>
    <name>ExhibitPick</name>
    <message>
        <source>A word…</source>
        <translation>一个词…</translation>
    </message>
    <message>
        <source>Chosen: {labels}</source>
        <translation>已选择：{labels}</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>在列表中查找</translation>
    </message>
    <message>
        <source>None chosen.</source>
        <translation>没有选择。</translation>
    </message>
    <message>
        <source>Nothing that is kept fits to this.</source>
        <translation>保存的内容里没有符合条件的。</translation>
    </message>
    <message>
        <source>There are no exhibits yet.</source>
        <translation>还没有证物。</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Any account</source>
        <translation>任何账号</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>任何类型</translation>
    </message>
    <message>
        <source>Any platform</source>
        <translation>任何平台</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>截取日期</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>从这一天</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>On any day</source>
        <translation>任何日期</translation>
    </message>
    <message>
        <source>On days that I choose</source>
        <translation>我选择的日期</translation>
    </message>
    <message>
        <source>Only what is not described yet</source>
        <translation>只看还没有描述的</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>到这一天</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>/ByteRange and /Contents in one object</source>
        <translation>/ByteRange 和 /Contents 在同一个对象里</translation>
    </message>
    <message>
        <source>/ByteRange within {number} bytes of the value that it skips</source>
        <translation>/ByteRange 离它跳过的值不超过 {number} 字节</translation>
    </message>
    <message>
        <source>32 hex digits</source>
        <translation>32 位十六进制数字</translation>
    </message>
    <message>
        <source>64 hex digits</source>
        <translation>64 位十六进制数字</translation>
    </message>
    <message>
        <source>CA with path length 0</source>
        <translation>路径长度为 0 的 CA</translation>
    </message>
    <message>
        <source>JSON in JCS form</source>
        <translation>JCS 形式的 JSON</translation>
    </message>
    <message>
        <source>JSON of at most {number} texts, commas and open brackets</source>
        <translation>JSON 最多含 {number} 个文本、逗号和左括号</translation>
    </message>
    <message>
        <source>JSON of whole numbers up to 2^53 - 1, each key once, {what}</source>
        <translation>JSON：整数不超过 2^53 - 1，每个键出现一次，{what}</translation>
    </message>
    <message>
        <source>JSON with a JCS form</source>
        <translation>有 JCS 形式的 JSON</translation>
    </message>
    <message>
        <source>UTF-8 text</source>
        <translation>UTF-8 文本</translation>
    </message>
    <message>
        <source>X.509 v3 with exactly basic constraints and key usage critical</source>
        <translation>X.509 v3，只有基本约束和密钥用途为关键项</translation>
    </message>
    <message>
        <source>`{text}` with its exhibit</source>
        <translation>带有其证物的 `{text}`</translation>
    </message>
    <message>
        <source>a /ByteRange of four numbers</source>
        <translation>有四个数字的 /ByteRange</translation>
    </message>
    <message>
        <source>a CMS signature</source>
        <translation>CMS 签名</translation>
    </message>
    <message>
        <source>a CMS signature of the form that the spec lists</source>
        <translation>规范所列形式的 CMS 签名</translation>
    </message>
    <message>
        <source>a PAdES signature (ETSI.CAdES.detached)</source>
        <translation>PAdES 签名（ETSI.CAdES.detached）</translation>
    </message>
    <message>
        <source>a PAdES signature, which names its certificate</source>
        <translation>PAdES 签名，其中指明它的证书</translation>
    </message>
    <message>
        <source>a PDF without any signature</source>
        <translation>没有任何签名的 PDF</translation>
    </message>
    <message>
        <source>a UUID</source>
        <translation>一个 UUID</translation>
    </message>
    <message>
        <source>a bundle</source>
        <translation>一个证据包</translation>
    </message>
    <message>
        <source>a bundle that is open</source>
        <translation>已打开的证据包</translation>
    </message>
    <message>
        <source>a central directory header</source>
        <translation>中央目录头</translation>
    </message>
    <message>
        <source>a central directory of at most {number} bytes</source>
        <translation>不超过 {number} 字节的中央目录</translation>
    </message>
    <message>
        <source>a certificate by the root</source>
        <translation>由根签发的证书</translation>
    </message>
    <message>
        <source>a certificate for time stamps alone</source>
        <translation>只用于时间戳的证书</translation>
    </message>
    <message>
        <source>a certificate that was valid at {moment}</source>
        <translation>在 {moment} 有效的证书</translation>
    </message>
    <message>
        <source>a chain of certificates to the authority&apos;s root</source>
        <translation>通向该机构根证书的证书链</translation>
    </message>
    <message>
        <source>a check that runs</source>
        <translation>能运行的查验</translation>
    </message>
    <message>
        <source>a check that runs to its end</source>
        <translation>能运行到底的查验</translation>
    </message>
    <message>
        <source>a checkpoint from before to compare with</source>
        <translation>可以对比的较早检查点</translation>
    </message>
    <message>
        <source>a checkpoint not later than the bundle&apos;s</source>
        <translation>不晚于证据包的检查点</translation>
    </message>
    <message>
        <source>a checkpoint of at least one entry</source>
        <translation>至少含一个条目的检查点</translation>
    </message>
    <message>
        <source>a checkpoint of the log {text}, by the same key</source>
        <translation>日志 {text} 的检查点，用同一个密钥</translation>
    </message>
    <message>
        <source>a checkpoint to hold proofs against</source>
        <translation>可以用来核对证明的检查点</translation>
    </message>
    <message>
        <source>a checkpoint to prove them against</source>
        <translation>可以用来证明它们的检查点</translation>
    </message>
    <message>
        <source>a checkpoint whose signature holds</source>
        <translation>签名有效的检查点</translation>
    </message>
    <message>
        <source>a checkpoint: origin, size, root, an empty line, one signature</source>
        <translation>检查点：来源、大小、根、一个空行、一个签名</translation>
    </message>
    <message>
        <source>a copy of {hex}, as its record says</source>
        <translation>{hex} 的副本，如其记录所说</translation>
    </message>
    <message>
        <source>a date of the calendar</source>
        <translation>日历上有的日期</translation>
    </message>
    <message>
        <source>a device clock that was not set</source>
        <translation>没有被调过的设备时钟</translation>
    </message>
    <message>
        <source>a device other than identity/device.crt</source>
        <translation>identity/device.crt 以外的设备</translation>
    </message>
    <message>
        <source>a device that sealed one of these entries</source>
        <translation>封存过这些条目之一的设备</translation>
    </message>
    <message>
        <source>a field that no certificate has today</source>
        <translation>如今没有证书会有的字段</translation>
    </message>
    <message>
        <source>a file inside a path that is itself a file</source>
        <translation>路径本身是文件，里面却还有文件</translation>
    </message>
    <message>
        <source>a file or a folder</source>
        <translation>文件或文件夹</translation>
    </message>
    <message>
        <source>a file to check</source>
        <translation>可以查验的文件</translation>
    </message>
    <message>
        <source>a fingerprint from its owner to compare with</source>
        <translation>由主人给出、可以对比的指纹</translation>
    </message>
    <message>
        <source>a folder without data</source>
        <translation>没有数据的文件夹</translation>
    </message>
    <message>
        <source>a gap that is the signature in hex and nothing else</source>
        <translation>只含十六进制签名的空位</translation>
    </message>
    <message>
        <source>a hash</source>
        <translation>哈希值</translation>
    </message>
    <message>
        <source>a key on P-256</source>
        <translation>P-256 上的密钥</translation>
    </message>
    <message>
        <source>a key stands twice in one object</source>
        <translation>同一个键在一个对象里出现两次</translation>
    </message>
    <message>
        <source>a kind of evidence of time that is known</source>
        <translation>已知的时间证据种类</translation>
    </message>
    <message>
        <source>a kind of file that the spec lists</source>
        <translation>规范列出的文件种类</translation>
    </message>
    <message>
        <source>a length that is not in its shortest form</source>
        <translation>长度不是最短写法</translation>
    </message>
    <message>
        <source>a line `{text}: …` in its form</source>
        <translation>格式正确的一行 `{text}: …`</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>a link or a special file</source>
        <translation>链接或特殊文件</translation>
    </message>
    <message>
        <source>a list of originals, redacted copies and records</source>
        <translation>原件、遮盖副本和记录的列表</translation>
    </message>
    <message>
        <source>a list of what is here: {hex}  {text}</source>
        <translation>此处内容的列表：{hex}  {text}</translation>
    </message>
    <message>
        <source>a local header</source>
        <translation>本地头</translation>
    </message>
    <message>
        <source>a local header like the central one</source>
        <translation>与中央头一致的本地头</translation>
    </message>
    <message>
        <source>a log that begins with the one that you saw</source>
        <translation>以您见过的日志开头的日志</translation>
    </message>
    <message>
        <source>a log to hold it against</source>
        <translation>可以用来核对它的日志</translation>
    </message>
    <message>
        <source>a log without a root</source>
        <translation>没有根的日志</translation>
    </message>
    <message>
        <source>a longer one</source>
        <translation>有一行更长</translation>
    </message>
    <message>
        <source>a memory</source>
        <translation>记忆文件</translation>
    </message>
    <message>
        <source>a name that means the same on every system</source>
        <translation>在每个系统上意思都相同的名称</translation>
    </message>
    <message>
        <source>a number beyond 2^53 - 1</source>
        <translation>超过 2^53 - 1 的数字</translation>
    </message>
    <message>
        <source>a number that is not in its shortest form</source>
        <translation>不是最短形式的数字</translation>
    </message>
    <message>
        <source>a proof for entry {number}</source>
        <translation>条目 {number} 的证明</translation>
    </message>
    <message>
        <source>a proof from size {number}</source>
        <translation>从大小 {number} 起的证明</translation>
    </message>
    <message>
        <source>a proof of an entry in this bundle</source>
        <translation>证据包里某个条目的证明</translation>
    </message>
    <message>
        <source>a proof that leads from its entry to the checkpoint&apos;s root</source>
        <translation>从其条目通到检查点之根的证明</translation>
    </message>
    <message>
        <source>a proof that leads from its old root to the checkpoint&apos;s root</source>
        <translation>从旧根通到检查点之根的证明</translation>
    </message>
    <message>
        <source>a readable bundle</source>
        <translation>可以读取的证据包</translation>
    </message>
    <message>
        <source>a readable file</source>
        <translation>可以读取的文件</translation>
    </message>
    <message>
        <source>a readable folder</source>
        <translation>可以读取的文件夹</translation>
    </message>
    <message>
        <source>a readable folder or zip</source>
        <translation>可以读取的文件夹或 zip</translation>
    </message>
    <message>
        <source>a record file</source>
        <translation>记录文件</translation>
    </message>
    <message>
        <source>a record of this {what}</source>
        <translation>这份{what}的记录</translation>
    </message>
    <message>
        <source>a reply that grants a time stamp</source>
        <translation>给出时间戳的回复</translation>
    </message>
    <message>
        <source>a report that was sealed</source>
        <translation>已封存的报告</translation>
    </message>
    <message>
        <source>a report to check</source>
        <translation>可以查验的报告</translation>
    </message>
    <message>
        <source>a root</source>
        <translation>一个根</translation>
    </message>
    <message>
        <source>a root certificate to compare</source>
        <translation>可以对比的根证书</translation>
    </message>
    <message>
        <source>a seal</source>
        <translation>封印</translation>
    </message>
    <message>
        <source>a seal by a device of this root</source>
        <translation>由这个根的设备所作的封印</translation>
    </message>
    <message>
        <source>a seal by {text}</source>
        <translation>使用 {text} 的封印</translation>
    </message>
    <message>
        <source>a seal that holds</source>
        <translation>有效的封印</translation>
    </message>
    <message>
        <source>a second file of that name</source>
        <translation>第二个同名文件</translation>
    </message>
    <message>
        <source>a second one</source>
        <translation>第二份</translation>
    </message>
    <message>
        <source>a second one of {id}</source>
        <translation>{id} 的第二份</translation>
    </message>
    <message>
        <source>a seq above {number}</source>
        <translation>大于 {number} 的 seq</translation>
    </message>
    <message>
        <source>a signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>a signature by the authority</source>
        <translation>由该机构所作的签名</translation>
    </message>
    <message>
        <source>a signature by the device key</source>
        <translation>由设备密钥所作的签名</translation>
    </message>
    <message>
        <source>a signature by {text}</source>
        <translation>{text} 的签名</translation>
    </message>
    <message>
        <source>a signature in base64</source>
        <translation>base64 格式的签名</translation>
    </message>
    <message>
        <source>a signature in one object</source>
        <translation>在同一个对象里的签名</translation>
    </message>
    <message>
        <source>a signature over all {number} bytes but its own value</source>
        <translation>签名涵盖除自身的值以外的全部 {number} 字节</translation>
    </message>
    <message>
        <source>a signature over other bytes</source>
        <translation>对其他字节的签名</translation>
    </message>
    <message>
        <source>a signature that holds with identity/log.pub</source>
        <translation>用 identity/log.pub 核对有效的签名</translation>
    </message>
    <message>
        <source>a signature value of at most {number} bytes</source>
        <translation>不超过 {number} 字节的签名值</translation>
    </message>
    <message>
        <source>a signing time</source>
        <translation>签名时间</translation>
    </message>
    <message>
        <source>a signing time from {moment} to {moment2}</source>
        <translation>签名时间从 {moment} 到 {moment2}</translation>
    </message>
    <message>
        <source>a signing time of the calendar</source>
        <translation>日历上有的签名时间</translation>
    </message>
    <message>
        <source>a special file</source>
        <translation>特殊文件</translation>
    </message>
    <message>
        <source>a stored member of equal sizes</source>
        <translation>大小相等的未压缩成员</translation>
    </message>
    <message>
        <source>a text from outside with a checkpoint</source>
        <translation>来自外部、含有检查点的文字</translation>
    </message>
    <message>
        <source>a time not after {moment}, when {path} had covered it</source>
        <translation>不晚于 {moment} 的时间，那时 {path} 已经涵盖它</translation>
    </message>
    <message>
        <source>a time not before that of the entry before</source>
        <translation>不早于上一个条目的时间</translation>
    </message>
    <message>
        <source>a time stamp from outside</source>
        <translation>来自外部的时间戳</translation>
    </message>
    <message>
        <source>a time stamp over {hex}</source>
        <translation>对 {hex} 的时间戳</translation>
    </message>
    <message>
        <source>a time stamp reply in DER (RFC 3161)</source>
        <translation>DER 形式的时间戳回复（RFC 3161）</translation>
    </message>
    <message>
        <source>a time within the device certificate&apos;s validity</source>
        <translation>在设备证书有效期内的时间</translation>
    </message>
    <message>
        <source>a value of another kind</source>
        <translation>另一种类型的值</translation>
    </message>
    <message>
        <source>a value reaches beyond the one that holds it</source>
        <translation>一个值超出了容纳它的值</translation>
    </message>
    <message>
        <source>a value that is cut off</source>
        <translation>被截断的值</translation>
    </message>
    <message>
        <source>a value without tag and length, or with a tag above 30</source>
        <translation>没有标签和长度的值，或标签大于 30</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a whole number from 0</source>
        <translation>从 0 起的整数</translation>
    </message>
    <message>
        <source>a zip in one part without comment</source>
        <translation>单卷、无注释的 zip</translation>
    </message>
    <message>
        <source>a zip that begins with its first member</source>
        <translation>以第一个成员开头的 zip</translation>
    </message>
    <message>
        <source>a zip that ends with its end record</source>
        <translation>以结尾记录结束的 zip</translation>
    </message>
    <message>
        <source>a zip64 end record</source>
        <translation>zip64 结尾记录</translation>
    </message>
    <message>
        <source>a zip64 end record and its locator</source>
        <translation>zip64 结尾记录及其定位记录</translation>
    </message>
    <message>
        <source>a zip64 field with just the values that need it</source>
        <translation>只含所需值的 zip64 字段</translation>
    </message>
    <message>
        <source>an Ed25519 key</source>
        <translation>Ed25519 密钥</translation>
    </message>
    <message>
        <source>an Ed25519 key by which only its owner can sign</source>
        <translation>只有其所有者才能用来签名的 Ed25519 密钥</translation>
    </message>
    <message>
        <source>an Ed25519 key with the id {hex}</source>
        <translation>标识为 {hex} 的 Ed25519 密钥</translation>
    </message>
    <message>
        <source>an X.509 v3 certificate in DER</source>
        <translation>DER 格式的 X.509 v3 证书</translation>
    </message>
    <message>
        <source>an accuracy below zero</source>
        <translation>精度小于零</translation>
    </message>
    <message>
        <source>an algorithm that is known</source>
        <translation>已知的算法</translation>
    </message>
    <message>
        <source>an array of `back` and `apart`, each once at most, in this order</source>
        <translation>由 `back` 和 `apart` 组成的数组，各最多一次，按此次序</translation>
    </message>
    <message>
        <source>an attached list in a stream</source>
        <translation>放在流里的附加列表</translation>
    </message>
    <message>
        <source>an attached list of at most {number} bytes</source>
        <translation>不超过 {number} 字节的附加列表</translation>
    </message>
    <message>
        <source>an attached list of at most {number} bytes, deflated as a whole</source>
        <translation>最多 {number} 字节、整体压缩的附加清单</translation>
    </message>
    <message>
        <source>an attached list of the originals</source>
        <translation>附加的原件列表</translation>
    </message>
    <message>
        <source>an attribute twice</source>
        <translation>属性出现两次</translation>
    </message>
    <message>
        <source>an empty folder</source>
        <translation>空文件夹</translation>
    </message>
    <message>
        <source>an empty log, with which every log begins</source>
        <translation>空日志，而每份日志都以它开头</translation>
    </message>
    <message>
        <source>an entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>an entry in JCS form</source>
        <translation>JCS 形式的条目</translation>
    </message>
    <message>
        <source>an entry that says that this copy was made</source>
        <translation>说明做过这份副本的条目</translation>
    </message>
    <message>
        <source>an event of version 1</source>
        <translation>版本 1 的事件</translation>
    </message>
    <message>
        <source>an expansion of at most {number} times</source>
        <translation>解压后最多为 {number} 倍</translation>
    </message>
    <message>
        <source>an extension twice, or of another form</source>
        <translation>扩展出现两次，或是另一种形式</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>an unknown kind, not judged</source>
        <translation>未知种类，未作判断</translation>
    </message>
    <message>
        <source>another</source>
        <translation>另一个</translation>
    </message>
    <message>
        <source>another algorithm</source>
        <translation>另一种算法</translation>
    </message>
    <message>
        <source>another central header</source>
        <translation>另一个中央头</translation>
    </message>
    <message>
        <source>another content</source>
        <translation>其他内容</translation>
    </message>
    <message>
        <source>another end record</source>
        <translation>另一个结尾记录</translation>
    </message>
    <message>
        <source>another folder</source>
        <translation>另一个文件夹</translation>
    </message>
    <message>
        <source>another form of certificate</source>
        <translation>另一种形式的证书</translation>
    </message>
    <message>
        <source>another form of extension</source>
        <translation>另一种形式的扩展</translation>
    </message>
    <message>
        <source>another issuer or a broken signature</source>
        <translation>另一个签发者，或无效的签名</translation>
    </message>
    <message>
        <source>another key</source>
        <translation>另一个密钥</translation>
    </message>
    <message>
        <source>another kind</source>
        <translation>另一种</translation>
    </message>
    <message>
        <source>another log of the same size then</source>
        <translation>当时大小相同的另一份日志</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>另一个名称</translation>
    </message>
    <message>
        <source>another number</source>
        <translation>另一个数字</translation>
    </message>
    <message>
        <source>another number of lines</source>
        <translation>行数不同</translation>
    </message>
    <message>
        <source>another object</source>
        <translation>另一个对象</translation>
    </message>
    <message>
        <source>another record than entry {text}</source>
        <translation>与条目 {text} 不同的记录</translation>
    </message>
    <message>
        <source>another root</source>
        <translation>另一个根</translation>
    </message>
    <message>
        <source>another set</source>
        <translation>另一组</translation>
    </message>
    <message>
        <source>another signer</source>
        <translation>另一个签名者</translation>
    </message>
    <message>
        <source>another version</source>
        <translation>另一个版本</translation>
    </message>
    <message>
        <source>another, not judged</source>
        <translation>另一种，不作判断</translation>
    </message>
    <message>
        <source>another, or none</source>
        <translation>另一个，或没有</translation>
    </message>
    <message>
        <source>around something else</source>
        <translation>在别的东西周围</translation>
    </message>
    <message>
        <source>at least one entry</source>
        <translation>至少一个条目</translation>
    </message>
    <message>
        <source>at least one member</source>
        <translation>至少一个成员</translation>
    </message>
    <message>
        <source>at most {number} bytes</source>
        <translation>不超过 {number} 字节</translation>
    </message>
    <message>
        <source>at most {number} files, {number2} folders deep</source>
        <translation>最多 {number} 个文件，{number2} 层文件夹</translation>
    </message>
    <message>
        <source>at most {number} findings of a kind</source>
        <translation>每种最多 {number} 个检查结果</translation>
    </message>
    <message>
        <source>at most {number} hashes</source>
        <translation>最多 {number} 个哈希值</translation>
    </message>
    <message>
        <source>at most {number} lines</source>
        <translation>最多 {number} 行</translation>
    </message>
    <message>
        <source>at most {number} lines that follow the log spec</source>
        <translation>最多 {number} 行，且符合日志规范</translation>
    </message>
    <message>
        <source>at most {number} members</source>
        <translation>最多 {number} 个成员</translation>
    </message>
    <message>
        <source>at most {number} values inside one another</source>
        <translation>最多 {number} 层嵌套的值</translation>
    </message>
    <message>
        <source>bag-info.txt could not be read</source>
        <translation>无法读取 bag-info.txt</translation>
    </message>
    <message>
        <source>base64</source>
        <translation>base64</translation>
    </message>
    <message>
        <source>body.record.screen as null, for it is no screenshot</source>
        <translation>body.record.screen 为 null，因为它不是屏幕截图</translation>
    </message>
    <message>
        <source>body.record.{place} as its entry has it: {text}</source>
        <translation>body.record.{place} 与其条目相同：{text}</translation>
    </message>
    <message>
        <source>both certificates inside, and no other</source>
        <translation>里面有两份证书，没有别的</translation>
    </message>
    <message>
        <source>by {moment}, says {text}</source>
        <translation>不晚于 {moment}，据 {text}</translation>
    </message>
    <message>
        <source>bytes that belong to no member</source>
        <translation>不属于任何成员的字节</translation>
    </message>
    <message>
        <source>certified with no changes allowed (DocMDP, P 1)</source>
        <translation>已认证，不允许更改（DocMDP, P 1）</translation>
    </message>
    <message>
        <source>compressed data that becomes {number} bytes</source>
        <translation>解压后为 {number} 字节的压缩数据</translation>
    </message>
    <message>
        <source>content with the SHA-256 {hex} signed</source>
        <translation>SHA-256 为 {hex} 的内容已签名</translation>
    </message>
    <message>
        <source>data after the end record</source>
        <translation>结尾记录之后还有数据</translation>
    </message>
    <message>
        <source>data before the first member</source>
        <translation>第一个成员之前还有数据</translation>
    </message>
    <message>
        <source>different: {text}</source>
        <translation>不同：{text}</translation>
    </message>
    <message>
        <source>each path in its own manifest</source>
        <translation>每个路径在它自己的清单里</translation>
    </message>
    <message>
        <source>each signed attribute once with one value</source>
        <translation>每个已签名属性出现一次，有一个值</translation>
    </message>
    <message>
        <source>end records that agree</source>
        <translation>互相一致的结尾记录</translation>
    </message>
    <message>
        <source>entries of the exhibits in this bundle</source>
        <translation>这个证据包里证物的条目</translation>
    </message>
    <message>
        <source>entries to check</source>
        <translation>可以查验的条目</translation>
    </message>
    <message>
        <source>entries to compare with</source>
        <translation>可以对比的条目</translation>
    </message>
    <message>
        <source>entries to prove</source>
        <translation>可以证明的条目</translation>
    </message>
    <message>
        <source>entries with their times</source>
        <translation>带有时间的条目</translation>
    </message>
    <message>
        <source>entry {number}</source>
        <translation>条目 {number}</translation>
    </message>
    <message>
        <source>evidence from outside of when it existed</source>
        <translation>来自外部、说明它何时存在的证据</translation>
    </message>
    <message>
        <source>extra fields that fill their space, each once</source>
        <translation>填满各自空间的附加字段，各一次</translation>
    </message>
    <message>
        <source>extra fields that hold only sizes, times and owners</source>
        <translation>只含大小、时间和所有者的附加字段</translation>
    </message>
    <message>
        <source>field {hex}</source>
        <translation>字段 {hex}</translation>
    </message>
    <message>
        <source>flags {hex}</source>
        <translation>标志 {hex}</translation>
    </message>
    <message>
        <source>folders with files in them, each once</source>
        <translation>里面有文件的文件夹，各一次</translation>
    </message>
    <message>
        <source>from {moment} to {moment2}</source>
        <translation>从 {moment} 到 {moment2}</translation>
    </message>
    <message>
        <source>further away</source>
        <translation>更远</translation>
    </message>
    <message>
        <source>half of a character in a text</source>
        <translation>文本里有半个字符</translation>
    </message>
    <message>
        <source>headers as one program writes them</source>
        <translation>由一个程序写成的头</translation>
    </message>
    <message>
        <source>history: {text}</source>
        <translation>history：{text}</translation>
    </message>
    <message>
        <source>in two</source>
        <translation>分在两个里</translation>
    </message>
    <message>
        <source>internal error: {text}</source>
        <translation>内部错误：{text}</translation>
    </message>
    <message>
        <source>issued by the root</source>
        <translation>由根签发</translation>
    </message>
    <message>
        <source>it could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>it does not</source>
        <translation>不是这样</translation>
    </message>
    <message>
        <source>it does not hold</source>
        <translation>它无效</translation>
    </message>
    <message>
        <source>it ended early</source>
        <translation>它提前结束了</translation>
    </message>
    <message>
        <source>it has no end record: it is cut off, or not a zip</source>
        <translation>没有结尾记录：它被截断了，或者不是 zip</translation>
    </message>
    <message>
        <source>it moved: {text}</source>
        <translation>它变动过：{text}</translation>
    </message>
    <message>
        <source>it sealed none</source>
        <translation>它没有封存任何条目</translation>
    </message>
    <message>
        <source>its root to be compared with one from elsewhere</source>
        <translation>应把它的根与从别处得到的根对比</translation>
    </message>
    <message>
        <source>its signature does not hold</source>
        <translation>签名无效</translation>
    </message>
    <message>
        <source>key id and Ed25519 signature</source>
        <translation>密钥标识和 Ed25519 签名</translation>
    </message>
    <message>
        <source>key usage as the spec lists it</source>
        <translation>规范列出的密钥用途</translation>
    </message>
    <message>
        <source>lines of `&lt;64 hex&gt;  &lt;path&gt;`</source>
        <translation>形如 `&lt;64 hex&gt;  &lt;path&gt;` 的行</translation>
    </message>
    <message>
        <source>lines of at most {number} bytes</source>
        <translation>每行不超过 {number} 字节</translation>
    </message>
    <message>
        <source>lines that end in a newline</source>
        <translation>以换行结尾的行</translation>
    </message>
    <message>
        <source>locked: open it first with `age -d -o bundle.zip bundle.zip.age`, then check bundle.zip</source>
        <translation>已锁定：先用 `age -d -o bundle.zip bundle.zip.age` 打开，再查验 bundle.zip</translation>
    </message>
    <message>
        <source>members beside one another</source>
        <translation>互不重叠的成员</translation>
    </message>
    <message>
        <source>members in one part without comment</source>
        <translation>单卷、无注释的成员</translation>
    </message>
    <message>
        <source>members stored or deflated</source>
        <translation>未压缩或 deflate 压缩的成员</translation>
    </message>
    <message>
        <source>members that are not encrypted</source>
        <translation>未加密的成员</translation>
    </message>
    <message>
        <source>members that follow one another</source>
        <translation>一个接一个的成员</translation>
    </message>
    <message>
        <source>members that need at most version {number}</source>
        <translation>最多需要版本 {number} 的成员</translation>
    </message>
    <message>
        <source>method {number}</source>
        <translation>方法 {number}</translation>
    </message>
    <message>
        <source>method {number}, {number2} bytes</source>
        <translation>方法 {number}，{number2} 字节</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>more</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>more than {number} values inside one another</source>
        <translation>超过 {number} 层嵌套的值</translation>
    </message>
    <message>
        <source>names of described fields as [a-z][a-z0-9_]*, at most 64 characters</source>
        <translation>描述字段名形如 [a-z][a-z0-9_]*，不超过 64 个字符</translation>
    </message>
    <message>
        <source>names that can stand beside one another</source>
        <translation>可以并存的名称</translation>
    </message>
    <message>
        <source>no CA</source>
        <translation>不是 CA</translation>
    </message>
    <message>
        <source>no algorithm</source>
        <translation>没有算法</translation>
    </message>
    <message>
        <source>no answer for {number} seconds</source>
        <translation>{number} 秒没有回应</translation>
    </message>
    <message>
        <source>no bagit.txt and no manifests here</source>
        <translation>这里没有 bagit.txt，也没有清单</translation>
    </message>
    <message>
        <source>no data/records/{number}.json</source>
        <translation>没有 data/records/{number}.json</translation>
    </message>
    <message>
        <source>no earlier checkpoint was given</source>
        <translation>没有提供较早的检查点</translation>
    </message>
    <message>
        <source>no folder without a file</source>
        <translation>没有不含文件的文件夹</translation>
    </message>
    <message>
        <source>no original beside its redacted copy</source>
        <translation>遮盖副本旁边没有原件</translation>
    </message>
    <message>
        <source>no other file than the manifests list</source>
        <translation>没有清单以外的文件</translation>
    </message>
    <message>
        <source>no signature that can be read</source>
        <translation>没有可以读取的签名</translation>
    </message>
    <message>
        <source>no such entry</source>
        <translation>没有这样的条目</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>没有时间</translation>
    </message>
    <message>
        <source>none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>none at the end</source>
        <translation>结尾没有</translation>
    </message>
    <message>
        <source>none found around it</source>
        <translation>周围没有找到</translation>
    </message>
    <message>
        <source>none that can be read</source>
        <translation>没有可以读取的</translation>
    </message>
    <message>
        <source>none that counts</source>
        <translation>没有有效的</translation>
    </message>
    <message>
        <source>none that holds</source>
        <translation>没有有效的</translation>
    </message>
    <message>
        <source>not certified so</source>
        <translation>没有这样认证</translation>
    </message>
    <message>
        <source>not done in {number} seconds</source>
        <translation>{number} 秒内未完成</translation>
    </message>
    <message>
        <source>not hashed: {why}</source>
        <translation>没有计算哈希：{why}</translation>
    </message>
    <message>
        <source>not run: {why}</source>
        <translation>没有运行：{why}</translation>
    </message>
    <message>
        <source>number {number}, as in its name</source>
        <translation>编号 {number}，与其名称相同</translation>
    </message>
    <message>
        <source>numbers from 001 without a gap</source>
        <translation>从 001 起没有缺号的编号</translation>
    </message>
    <message>
        <source>one certificate in strict PEM and nothing else</source>
        <translation>一份严格 PEM 格式的证书，没有别的</translation>
    </message>
    <message>
        <source>one could not be read</source>
        <translation>其中一份无法读取</translation>
    </message>
    <message>
        <source>one entry with which the exhibit begins</source>
        <translation>证物开始时的一个条目</translation>
    </message>
    <message>
        <source>one folder that holds everything</source>
        <translation>包含全部内容的一个文件夹</translation>
    </message>
    <message>
        <source>one for other uses</source>
        <translation>用于其他用途的</translation>
    </message>
    <message>
        <source>one line with a verifier key</source>
        <translation>一行校验密钥</translation>
    </message>
    <message>
        <source>one of that name by another key</source>
        <translation>同名但由另一个密钥签署的一个</translation>
    </message>
    <message>
        <source>one of the two could not be read</source>
        <translation>两者之一无法读取</translation>
    </message>
    <message>
        <source>one of {text}</source>
        <translation>{text} 之一</translation>
    </message>
    <message>
        <source>one record of each exhibit</source>
        <translation>每件证物一份记录</translation>
    </message>
    <message>
        <source>one signer whose certificate is inside</source>
        <translation>一个签名者，其证书在里面</translation>
    </message>
    <message>
        <source>one that is cut off</source>
        <translation>被截断的一个</translation>
    </message>
    <message>
        <source>one without size</source>
        <translation>没有大小的一个</translation>
    </message>
    <message>
        <source>one {what} of each number</source>
        <translation>每个编号一份{what}</translation>
    </message>
    <message>
        <source>only files and the folders they are in</source>
        <translation>只有文件和它们所在的文件夹</translation>
    </message>
    <message>
        <source>original</source>
        <translation>原件</translation>
    </message>
    <message>
        <source>other basic constraints</source>
        <translation>其他基本约束</translation>
    </message>
    <message>
        <source>other bytes</source>
        <translation>其他字节</translation>
    </message>
    <message>
        <source>other bytes for the same value</source>
        <translation>同一个值的其他字节写法</translation>
    </message>
    <message>
        <source>other compressed data</source>
        <translation>其他压缩数据</translation>
    </message>
    <message>
        <source>other extensions</source>
        <translation>其他扩展</translation>
    </message>
    <message>
        <source>other versions or attributes</source>
        <translation>其他版本或属性</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他的</translation>
    </message>
    <message>
        <source>overlapping members</source>
        <translation>重叠的成员</translation>
    </message>
    <message>
        <source>paths sorted by byte, each once</source>
        <translation>按字节排序的路径，各一次</translation>
    </message>
    <message>
        <source>plain ASCII text</source>
        <translation>纯 ASCII 文本</translation>
    </message>
    <message>
        <source>present</source>
        <translation>存在</translation>
    </message>
    <message>
        <source>redacted copy</source>
        <translation>遮盖副本</translation>
    </message>
    <message>
        <source>root {hex}, which was not compared; {moment} by {text}</source>
        <translation>根 {hex}，未经对比；{moment}，由 {text} 签发</translation>
    </message>
    <message>
        <source>several</source>
        <translation>有好几个</translation>
    </message>
    <message>
        <source>signed attributes that name the content, its digest and the signer</source>
        <translation>说明内容、其哈希和签名者的已签名属性</translation>
    </message>
    <message>
        <source>signed with ecdsa-with-SHA256</source>
        <translation>用 ecdsa-with-SHA256 签名</translation>
    </message>
    <message>
        <source>something follows the value</source>
        <translation>值之后还有别的</translation>
    </message>
    <message>
        <source>status {number}</source>
        <translation>状态 {number}</translation>
    </message>
    <message>
        <source>stopped: {why}</source>
        <translation>已停止：{why}</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>the SHA-256 of the file</source>
        <translation>文件的 SHA-256</translation>
    </message>
    <message>
        <source>the bundle</source>
        <translation>证据包</translation>
    </message>
    <message>
        <source>the bundle is of another version</source>
        <translation>证据包是另一个版本的</translation>
    </message>
    <message>
        <source>the byte ranges around the value of /Contents</source>
        <translation>/Contents 的值周围的字节范围</translation>
    </message>
    <message>
        <source>the certificate of the device in the signature</source>
        <translation>签名里的设备证书</translation>
    </message>
    <message>
        <source>the certificate of the root in the signature</source>
        <translation>签名里的根证书</translation>
    </message>
    <message>
        <source>the certificate whose SHA-256 is {hex}</source>
        <translation>SHA-256 为 {hex} 的证书</translation>
    </message>
    <message>
        <source>the certificates in the signature</source>
        <translation>签名里的证书</translation>
    </message>
    <message>
        <source>the certificates to check it with</source>
        <translation>用来查验它的证书</translation>
    </message>
    <message>
        <source>the checkpoint given with --since</source>
        <translation>用 --since 给出的检查点</translation>
    </message>
    <message>
        <source>the checkpoint of this bundle, verbatim</source>
        <translation>这个证据包的检查点，一字不差</translation>
    </message>
    <message>
        <source>the container was not opened</source>
        <translation>容器没有打开</translation>
    </message>
    <message>
        <source>the content type among the signed attributes</source>
        <translation>已签名属性中的内容类型</translation>
    </message>
    <message>
        <source>the device as the signer</source>
        <translation>由该设备作签名者</translation>
    </message>
    <message>
        <source>the device&apos;s certificate inside, and the root&apos;s at most</source>
        <translation>里面有设备证书，最多再加根证书</translation>
    </message>
    <message>
        <source>the end record right after the central directory</source>
        <translation>紧接中央目录的结尾记录</translation>
    </message>
    <message>
        <source>the entry that links it: {number}</source>
        <translation>把它联系起来的条目：{number}</translation>
    </message>
    <message>
        <source>the fields that were described last</source>
        <translation>最后描述的字段</translation>
    </message>
    <message>
        <source>the hash of the device certificate among the signed attributes</source>
        <translation>已签名属性中的设备证书哈希</translation>
    </message>
    <message>
        <source>the key of the checkpoint</source>
        <translation>检查点的密钥</translation>
    </message>
    <message>
        <source>the key {hex}</source>
        <translation>密钥 {hex}</translation>
    </message>
    <message>
        <source>the label of its record</source>
        <translation>其记录的标签</translation>
    </message>
    <message>
        <source>the log that was seen with {number} entries</source>
        <translation>曾经见过的、有 {number} 个条目的日志</translation>
    </message>
    <message>
        <source>the old root</source>
        <translation>旧根</translation>
    </message>
    <message>
        <source>the path of its file {number}</source>
        <translation>其文件 {number} 的路径</translation>
    </message>
    <message>
        <source>the process that reads it could not be started: {text}</source>
        <translation>无法启动读取它的进程：{text}</translation>
    </message>
    <message>
        <source>the process that reads it ended early, with code {number}</source>
        <translation>读取它的进程提前结束，代码 {number}</translation>
    </message>
    <message>
        <source>the record that its entry holds</source>
        <translation>其条目所含的记录</translation>
    </message>
    <message>
        <source>the root</source>
        <translation>根</translation>
    </message>
    <message>
        <source>the root could not be read</source>
        <translation>无法读取根</translation>
    </message>
    <message>
        <source>the root of this log at size {number}</source>
        <translation>这份日志在大小 {number} 时的根</translation>
    </message>
    <message>
        <source>the root that bag-info.txt names</source>
        <translation>bag-info.txt 指明的根</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>同一个</translation>
    </message>
    <message>
        <source>the text given with --anchor-text</source>
        <translation>用 --anchor-text 给出的文字</translation>
    </message>
    <message>
        <source>the three files of anchor {number}</source>
        <translation>锚点 {number} 的三个文件</translation>
    </message>
    <message>
        <source>the two lines of BagIt 1.0</source>
        <translation>BagIt 1.0 的两行</translation>
    </message>
    <message>
        <source>there is none in this bundle</source>
        <translation>这个证据包里没有</translation>
    </message>
    <message>
        <source>there is none that holds</source>
        <translation>没有有效的</translation>
    </message>
    <message>
        <source>they could not be read</source>
        <translation>无法读取它们</translation>
    </message>
    <message>
        <source>this PDF is no sealed report</source>
        <translation>这份 PDF 不是封存的报告</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>太大</translation>
    </message>
    <message>
        <source>too many certificates</source>
        <translation>证书太多</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>two manifests that list the files</source>
        <translation>列出文件的两份清单</translation>
    </message>
    <message>
        <source>two manifests with every hash</source>
        <translation>含有每个哈希值的两份清单</translation>
    </message>
    <message>
        <source>unexpected</source>
        <translation>意料之外</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>不可读取</translation>
    </message>
    <message>
        <source>values of other kinds</source>
        <translation>其他类型的值</translation>
    </message>
    <message>
        <source>version 1</source>
        <translation>版本 1</translation>
    </message>
    <message>
        <source>when it was written</source>
        <translation>写下它的时候</translation>
    </message>
    <message>
        <source>zeros after the signature&apos;s value</source>
        <translation>签名值之后全是零</translation>
    </message>
    <message>
        <source>{hex}, as it was sealed</source>
        <translation>{hex}，如封存时一样</translation>
    </message>
    <message>
        <source>{hex}, as its entry says</source>
        <translation>{hex}，如其条目所说</translation>
    </message>
    <message>
        <source>{moment} after {moment2}</source>
        <translation>{moment} 在 {moment2} 之后</translation>
    </message>
    <message>
        <source>{number} bytes</source>
        <translation>{number} 字节</translation>
    </message>
    <message>
        <source>{number} bytes that become {number2}</source>
        <translation>{number} 字节，解压后为 {number2}</translation>
    </message>
    <message>
        <source>{number} entries, the bundle&apos;s has {number2}</source>
        <translation>{number} 个条目，证据包的有 {number2} 个</translation>
    </message>
    <message>
        <source>{number} lines, each ended by a newline</source>
        <translation>{number} 行，每行以换行结尾</translation>
    </message>
    <message>
        <source>{number} lines, {number2} of them wrong; the rest was not read</source>
        <translation>{number} 行，其中 {number2} 行有误；其余没有读取</translation>
    </message>
    <message>
        <source>{number} members, as the end record says</source>
        <translation>{number} 个成员，如结尾记录所说</translation>
    </message>
    <message>
        <source>{number} more</source>
        <translation>还有 {number} 个</translation>
    </message>
    <message>
        <source>{number} names at the top</source>
        <translation>最上层有 {number} 个名称</translation>
    </message>
    <message>
        <source>{number} of them</source>
        <translation>有 {number} 个</translation>
    </message>
    <message>
        <source>{number} of {number2} exhibits existed {when}</source>
        <translation>{number2} 件证物中有 {number} 件当时已经存在：{when}</translation>
    </message>
    <message>
        <source>{path} changed while it was checked</source>
        <translation>{path} 在查验期间变了</translation>
    </message>
    <message>
        <source>{path} is no whole number</source>
        <translation>{path} 不是整数</translation>
    </message>
    <message>
        <source>{path}: another name, method, time or size</source>
        <translation>{path}：名称、方法、时间或大小不同</translation>
    </message>
    <message>
        <source>{place} as a time in UTC</source>
        <translation>{place} 是 UTC 时间</translation>
    </message>
    <message>
        <source>{place} as a time to the millisecond, such as 2026-01-31T09:00:00.000Z</source>
        <translation>{place} 是精确到毫秒的时间，例如 2026-01-31T09:00:00.000Z</translation>
    </message>
    <message>
        <source>{place} as an array</source>
        <translation>{place} 是数组</translation>
    </message>
    <message>
        <source>{place} as an object</source>
        <translation>{place} 是对象</translation>
    </message>
    <message>
        <source>{place} as {what}</source>
        <translation>{place} 是{what}</translation>
    </message>
    <message>
        <source>{place} with utc and local of one moment</source>
        <translation>{place} 的 utc 和 local 是同一时刻</translation>
    </message>
    <message>
        <source>{place}.redacted as another file than the original</source>
        <translation>{place}.redacted 是原件以外的另一个文件</translation>
    </message>
    <message>
        <source>{place}: at least one box</source>
        <translation>{place}：至少一个方框</translation>
    </message>
    <message>
        <source>{place}: boxes of at least one pixel</source>
        <translation>{place}：至少一个像素的方框</translation>
    </message>
    <message>
        <source>{what} in base64, {number} bytes</source>
        <translation>base64 格式的{what}，{number} 字节</translation>
    </message>
    <message>
        <source>{what} to be an object</source>
        <translation>{what} 应是对象</translation>
    </message>
    <message>
        <source>{what} with exactly the keys {text}</source>
        <translation>{what} 正好含有这些键：{text}</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation>
            <numerusform>%n 件证物</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handed</name>
    <message>
        <source>Both bundles are ready</source>
        <translation>两个证据包都已准备好</translation>
    </message>
    <message>
        <source>Give the bundle to the recipient, in person if you can.</source>
        <translation>请把证据包交给收件人，可以的话当面交。</translation>
    </message>
    <message>
        <source>It was checked as its reader will check it: intact. This is noted in your custody log.</source>
        <translation>程序已按收件人的查验方式查验过：未改动。这一点已记入您的保管日志。</translation>
    </message>
    <message>
        <source>Let them call you on a number that you know, and read out your fingerprint words.</source>
        <translation>请对方打您认识的号码联系您，并念出您的密钥指纹单词。</translation>
    </message>
    <message>
        <source>Note down in Case to whom you gave it, and when.</source>
        <translation>请在“案件”里记下您交给了谁、什么时候交的。</translation>
    </message>
    <message>
        <source>Read these words out to whoever gets the bundle. If their check shows the same words, it was sealed with your key.</source>
        <translation>请把这些单词念给收到证据包的人听。如果对方查验时显示相同的单词，就表示它是用您的密钥封存的。</translation>
    </message>
    <message>
        <source>Tell the six words by telephone or in person. Never send them with the file.</source>
        <translation>请通过电话或当面告诉对方这六个单词。千万不要和文件一起发送。</translation>
    </message>
    <message>
        <source>The bundle is ready</source>
        <translation>证据包已准备好</translation>
    </message>
    <message>
        <source>The fingerprint as a QR code</source>
        <translation>密钥指纹二维码</translation>
    </message>
    <message>
        <source>The fingerprint in full</source>
        <translation>完整的密钥指纹</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>接下来怎么做</translation>
    </message>
    <message>
        <source>Your fingerprint in words</source>
        <translation>您的密钥指纹单词</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>E-mail</source>
        <translation>电邮</translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation>来源：{sources}</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>{source} (seen on {day})</source>
        <translation>{source}（{day} 查看）</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>All of this is on this computer. Nothing is opened or sent.</source>
        <translation>这些内容都在这台电脑上。不会打开或发送任何东西。</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>所有主题</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Emergency numbers, helplines and places that take reports, by country.</source>
        <translation>各国的紧急电话、求助热线和受理举报的机构。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Whom to contact</source>
        <translation>可以联系谁</translation>
    </message>
</context>
<context>
    <name>HoldPicture</name>
    <message>
        <source>A blurred picture. Hold the space bar to see it clearly.</source>
        <translation>模糊的图片。按住空格键可以看清楚。</translation>
    </message>
</context>
<context>
    <name>House</name>
    <message>
        <source>Bundle</source>
        <translation>证据包</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>截取</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>查验</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>设置保险库</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
</context>
<context>
    <name>HowStep</name>
    <message>
        <source>A folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>任何地方</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>选择其他位置…</translation>
    </message>
    <message>
        <source>Encrypted. Opens with six words that you tell the recipient, or with the recipient&apos;s own key.</source>
        <translation>已加密。用您告诉收件人的六个单词打开，或用收件人自己的密钥打开。</translation>
    </message>
    <message>
        <source>England and Wales</source>
        <translation>英格兰和威尔士</translation>
    </message>
    <message>
        <source>For a USB stick or a disc. Whoever has it can read it.</source>
        <translation>适合放到 U 盘或光盘。拿到它的人都可以读取。</translation>
    </message>
    <message>
        <source>For example: police report</source>
        <translation>例如：报案</translation>
    </message>
    <message>
        <source>How it is packed</source>
        <translation>怎样打包</translation>
    </message>
    <message>
        <source>India</source>
        <translation>印度</translation>
    </message>
    <message>
        <source>Left empty: six words are made that open the file.</source>
        <translation>留空：程序会生成六个单词来打开文件。</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>马来西亚</translation>
    </message>
    <message>
        <source>May stay empty. It is kept in your custody log.</source>
        <translation>可以留空。内容会保存在您的保管日志里。</translation>
    </message>
    <message>
        <source>One locked file</source>
        <translation>一个上锁的文件</translation>
    </message>
    <message>
        <source>One zip file</source>
        <translation>一个 zip 文件</translation>
    </message>
    <message>
        <source>The easiest to hand over. Whoever has it can read it.</source>
        <translation>最容易交给别人。拿到它的人都可以读取。</translation>
    </message>
    <message>
        <source>The recipient&apos;s age key, if you have one</source>
        <translation>收件人的 age 密钥（如果您有）</translation>
    </message>
    <message>
        <source>This folder seems to be copied to {service}.</source>
        <translation>这个文件夹似乎会被复制到 {service}。</translation>
    </message>
    <message>
        <source>This is a whole age key. Only its owner can open the file.</source>
        <translation>这是完整的 age 密钥。只有它的主人能打开文件。</translation>
    </message>
    <message>
        <source>This is not a whole age key yet. It begins with age1 and has 62 characters.</source>
        <translation>这还不是完整的 age 密钥。它以 age1 开头，共 62 个字符。</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美国</translation>
    </message>
    <message>
        <source>What is written there goes to other machines too. Choose a locked file, or another place.</source>
        <translation>写到那里的内容也会传到其他设备。请选择上锁的文件，或选择其他位置。</translation>
    </message>
    <message>
        <source>Where it is written</source>
        <translation>写到哪里</translation>
    </message>
    <message>
        <source>Where it will be used</source>
        <translation>在哪里使用</translation>
    </message>
    <message>
        <source>Where the bundle is written</source>
        <translation>证据包写到哪里</translation>
    </message>
    <message>
        <source>Whom it is for, and why</source>
        <translation>给谁，为什么</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>%n file(s) saved.</source>
        <translation>
            <numerusform>已保存 %n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding files</source>
        <translation>正在添加文件</translation>
    </message>
    <message>
        <source>Describe {label}</source>
        <translation>描述 {label}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>File {place} of {count}: {name}</source>
        <translation>第 {place} 个文件，共 {count} 个：{name}</translation>
    </message>
    <message>
        <source>The files themselves stay where they are. Each is sealed as soon as it is read.</source>
        <translation>文件本身留在原来的地方。每个文件读取后马上封存。</translation>
    </message>
    <message>
        <source>The other files were not kept: see below.</source>
        <translation>其他文件没有保存：请看下面。</translation>
    </message>
    <message>
        <source>{label} is saved: {name}</source>
        <translation>{label} 已保存：{name}</translation>
    </message>
    <message>
        <source>{name} was stopped. Nothing of it was kept.</source>
        <translation>已停止添加 {name}。它的内容没有保存。</translation>
    </message>
</context>
<context>
    <name>KeepingPage</name>
    <message>
        <source>A copy of the whole vault, encrypted as it is, in one file on another disk or a USB stick.</source>
        <translation>把整个保险库保持加密，复制成一个文件，存到另一个磁盘或 U 盘。</translation>
    </message>
    <message>
        <source>A short text about what went wrong in the program, without anything about you. It is never sent.</source>
        <translation>一段简短文字，说明程序出了什么问题，不含任何关于您的内容。绝不会发送出去。</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Change it, or change what opens the vault: the passphrase, this computer&apos;s keyring, or both.</source>
        <translation>更改密码短语，或更改用什么打开保险库：密码短语、这台电脑的系统钥匙串，或两者都用。</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>For support</source>
        <translation>技术支持用</translation>
    </message>
    <message>
        <source>For the day when a disk breaks, a computer is gone, or somebody learned a secret.</source>
        <translation>以防磁盘坏了、电脑不在了，或有人得知了秘密。</translation>
    </message>
    <message>
        <source>Keep it safe</source>
        <translation>妥善保管</translation>
    </message>
    <message>
        <source>Let somebody outside hold a short text that shows later what was sealed by then.</source>
        <translation>让外面的人保存一段短文字，日后可以说明到那时已经封存了什么。</translation>
    </message>
    <message>
        <source>Look through everything</source>
        <translation>全面检查一遍</translation>
    </message>
    <message>
        <source>Look through it…</source>
        <translation>全面检查…</translation>
    </message>
    <message>
        <source>Make a new one if the old one was lost, or if somebody may have seen it.</source>
        <translation>如果旧的丢了，或可能被别人看到了，就做一张新的。</translation>
    </message>
    <message>
        <source>New recovery sheet…</source>
        <translation>新的恢复单…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Proof of date</source>
        <translation>日期证明</translation>
    </message>
    <message>
        <source>Proof of date…</source>
        <translation>日期证明…</translation>
    </message>
    <message>
        <source>Reads the whole vault again and compares each part with what was sealed.</source>
        <translation>重新读取整个保险库，并把每一部分与封存时对比。</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>恢复单</translation>
    </message>
    <message>
        <source>Show it…</source>
        <translation>显示…</translation>
    </message>
    <message>
        <source>The last one: {when}</source>
        <translation>上一次备份：{when}</translation>
    </message>
    <message>
        <source>The new sheet is not in place for everything yet.</source>
        <translation>新的恢复单还没有对全部内容生效。</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>还没有备份。</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>I have a vault already…</source>
        <translation>我已经有保险库…</translation>
    </message>
    <message>
        <source>Nothing was changed. A vault is a folder with a file named “vault.json” in it.</source>
        <translation>没有任何改动。保险库是一个文件夹，里面有名为“vault.json”的文件。</translation>
    </message>
    <message>
        <source>The vault&apos;s folder</source>
        <translation>保险库的文件夹</translation>
    </message>
    <message>
        <source>There is no vault in that folder.</source>
        <translation>那个文件夹里没有保险库。</translation>
    </message>
    <message>
        <source>This program keeps what is on your screen as evidence: sealed, encrypted, on this computer only. Setting it up takes about three minutes.</source>
        <translation>这个程序把您屏幕上的内容保存为证据：封存、加密，只存在这台电脑上。设置大约需要三分钟。</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Which language do you read best?</source>
        <translation>您最习惯阅读哪种语言？</translation>
    </message>
    <message>
        <source>You can change it at any time in Settings.</source>
        <translation>您随时可以在“设置”里更改。</translation>
    </message>
</context>
<context>
    <name>Leftover</name>
    <message>
        <source>A bundle was finished, but the log does not say so: {names}.</source>
        <translation>有一个证据包已经完成，但日志里没有记录：{names}。</translation>
    </message>
    <message>
        <source>A bundle was not finished: {names}.</source>
        <translation>有一个证据包没有完成：{names}。</translation>
    </message>
    <message>
        <source>An earlier bundle was not finished</source>
        <translation>先前有一个证据包没有完成</translation>
    </message>
    <message>
        <source>Everything that was saved is safe. It stays where it is: check it before you hand it over, or remove it yourself.</source>
        <translation>已保存的一切都安全。它会留在原处：交出之前请先检查，或者自行移除。</translation>
    </message>
    <message>
        <source>Everything that was saved is safe. You can remove what is left of it under Bundle.</source>
        <translation>已保存的一切都安全。您可以在“证据包”里移除它的残留部分。</translation>
    </message>
    <message>
        <source>Remove what is left of it</source>
        <translation>移除残留部分</translation>
    </message>
    <message>
        <source>The program ended while it was made. Everything that was saved is safe. What was written of the bundle is no use to anybody, and may be readable.</source>
        <translation>制作时程序结束了。已保存的一切都安全。证据包已写出的部分对谁都没有用，而且可能会被人读取。</translation>
    </message>
    <message>
        <source>Unfinished bundles</source>
        <translation>未完成的证据包</translation>
    </message>
</context>
<context>
    <name>LinkPage</name>
    <message>
        <source>Account that posted it</source>
        <translation>发布它的账号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Copy it from the browser&apos;s bar.</source>
        <translation>请从浏览器的地址栏复制。</translation>
    </message>
    <message>
        <source>Everything but the address may stay empty. Do not describe the picture closely.</source>
        <translation>除了网址，其他都可以留空。请不要详细描述图片。</translation>
    </message>
    <message>
        <source>If it is you who is shown: this is not your fault.</source>
        <translation>如果图片里的人是您：这不是您的错。</translation>
    </message>
    <message>
        <source>It is not kept as evidence yet.</source>
        <translation>还没有保存为证据。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep the address, not the picture</source>
        <translation>保存网址，不保存图片</translation>
    </message>
    <message>
        <source>Keep the words around it</source>
        <translation>保存周围的文字</translation>
    </message>
    <message>
        <source>No picture is taken, by design.</source>
        <translation>这里特意不截取画面。</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Please do not save, copy or send the picture, also not to show it to somebody who helps. You do not have to look at it again.</source>
        <translation>请不要保存、复制或发送那张图片，也不要为了给帮助您的人看而这样做。您不必再看它。</translation>
    </message>
    <message>
        <source>The platform, the police and hotlines work from the address alone. Help says whom to contact, by country.</source>
        <translation>平台、警方和热线只凭网址就能处理。“帮助”里按国家列出可以联系谁。</translation>
    </message>
    <message>
        <source>The words around it may be captured: first move the picture, and every small copy of it, off the screen.</source>
        <translation>周围的文字可以截取：请先把那张图片和它的每个缩略图移出屏幕。</translation>
    </message>
    <message>
        <source>What it is, in neutral words</source>
        <translation>用中性的文字说明它是什么</translation>
    </message>
    <message>
        <source>What you wrote before is here again.</source>
        <translation>您以前写的内容又出现在这里了。</translation>
    </message>
    <message>
        <source>When it was posted</source>
        <translation>发布时间</translation>
    </message>
    <message>
        <source>When you first saw it</source>
        <translation>您第一次看到它的时间</translation>
    </message>
    <message>
        <source>Whom to contact</source>
        <translation>可以联系谁</translation>
    </message>
</context>
<context>
    <name>LookStep</name>
    <message>
        <source>It is checked before you get it. Nothing is sent anywhere.</source>
        <translation>交给您之前，程序会先查验。不会发送到任何地方。</translation>
    </message>
    <message>
        <source>It is checked before you get it. Nothing is sent anywhere. Whoever has it can read it.</source>
        <translation>交给您之前，程序会先查验。不会发送到任何地方。拿到它的人都可以读取。</translation>
    </message>
    <message>
        <source>This is what will be made</source>
        <translation>将会制作以下内容</translation>
    </message>
</context>
<context>
    <name>NewWay</name>
    <message>
        <source>For a vault on a USB stick. It is as strong as the passphrase is.</source>
        <translation>适合放在 U 盘上的保险库。密码短语有多强，保险库就有多安全。</translation>
    </message>
    <message>
        <source>Four or more unrelated words are easy to remember and hard to guess.</source>
        <translation>四个或更多互不相关的单词，容易记，也难猜。</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新的密码短语</translation>
    </message>
    <message>
        <source>No passphrase. Whoever can use this account can open the vault.</source>
        <translation>没有密码短语。能使用这个账户的人都能打开保险库。</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>显示我输入的内容</translation>
    </message>
    <message>
        <source>Suggest six words</source>
        <translation>建议六个单词</translation>
    </message>
    <message>
        <source>The passphrase alone</source>
        <translation>只用密码短语</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>The strongest, for a vault that stays on this computer.</source>
        <translation>最安全，适合一直放在这台电脑上的保险库。</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring alone</source>
        <translation>只用这台电脑的系统钥匙串</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring and the passphrase</source>
        <translation>这台电脑的系统钥匙串加密码短语</translation>
    </message>
    <message>
        <source>What opens it from now on</source>
        <translation>从现在起用什么打开</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>For a call, a meeting, or what you remember. Once kept, its words can no longer be changed.</source>
        <translation>可以记录一通电话、一次会面，或您记得的事。保存后，文字不能再更改。</translation>
    </message>
    <message>
        <source>It is not kept as evidence yet.</source>
        <translation>还没有保存为证据。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>What you wrote before is here again.</source>
        <translation>您以前写的内容又出现在这里了。</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写笔记</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>您的文字</translation>
    </message>
</context>
<context>
    <name>OutsideList</name>
    <message numerus="yes">
        <source>A time stamp over %n entries was asked for.</source>
        <translation>
            <numerusform>已请求涵盖 %n 个条目的时间戳。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n earlier.</source>
        <translation>
            <numerusform>还有较早的 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>By the authority: {exact}
Taken in: {noted}</source>
        <translation>按该机构的时钟：{exact}
收入时间：{noted}</translation>
    </message>
    <message numerus="yes">
        <source>Given to {to}. It covers %n entries.</source>
        <translation>
            <numerusform>已交给{to}。涵盖 %n 个条目。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Time stamp: {when}. %n entries existed by then.</source>
        <translation>
            <numerusform>时间戳：{when}。到那时已有 %n 个条目。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutsidePage</name>
    <message numerus="yes">
        <source>%n entries of your custody log existed by then. Bundles that you make from now on carry this. Exactly: {exact}</source>
        <translation>
            <numerusform>到那时，您的保管日志已有 %n 个条目。您从现在起制作的证据包都会带上它。准确时间：{exact}</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Bundles that you make from now on can be compared with it.</source>
        <translation>您从现在起制作的证据包，都可以与它对比。</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>Give the checkpoint to somebody</source>
        <translation>把检查点交给别人</translation>
    </message>
    <message>
        <source>It is noted.</source>
        <translation>已记下。</translation>
    </message>
    <message>
        <source>It tells nothing about what you have kept, but whoever sees it can tell that you use this program. That it was shown is noted in your custody log.</source>
        <translation>它不会透露您保存了什么，但看到它的人会知道您在使用这个程序。您的保管日志会记下它曾经显示过。</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>Note to whom you gave it</source>
        <translation>记下您交给了谁</translation>
    </message>
    <message>
        <source>Other programs can read it too until you copy something else.</source>
        <translation>在您复制其他内容之前，别的程序也能读到它。</translation>
    </message>
    <message>
        <source>Proof of date</source>
        <translation>日期证明</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>保存为图片…</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>保存为文本…</translation>
    </message>
    <message>
        <source>Show the checkpoint</source>
        <translation>显示检查点</translation>
    </message>
    <message>
        <source>State of a custody log. Whoever keeps this text can check later that nothing in the log was changed before this was written down.</source>
        <translation>一份保管日志的状态。保存这段文字的人，日后可以查验：写下这段文字之前日志里的内容没有被改动。</translation>
    </message>
    <message>
        <source>The checkpoint as a QR code</source>
        <translation>检查点的二维码</translation>
    </message>
    <message>
        <source>The checkpoint as text</source>
        <translation>检查点的文字</translation>
    </message>
    <message>
        <source>The checkpoint is a short text that sums up your custody log as it is now. Put it, or its picture, into something that carries a date: a letter, a police report, an e-mail.</source>
        <translation>检查点是一段短文字，概括了您的保管日志现在的状态。请把它或它的图片放进带有日期的东西里：信件、报案书或电子邮件。</translation>
    </message>
    <message>
        <source>The clock of this computer can be doubted. If somebody else holds a short text from here, it can be shown later that what is sealed now was there then.</source>
        <translation>这台电脑的时钟可能会被怀疑。如果别人保存着这里的一段短文字，日后就可以说明：现在封存的内容，当时已经在那里。</translation>
    </message>
    <message>
        <source>The file is saved.</source>
        <translation>文件已保存。</translation>
    </message>
    <message>
        <source>The name stays in your vault. Bundles that you make from now on can be compared with it.</source>
        <translation>这个名称只留在您的保险库里。您从现在起制作的证据包，都可以与这个检查点对比。</translation>
    </message>
    <message numerus="yes">
        <source>The one shown last: {when}. It covers %n entries of your custody log.</source>
        <translation>
            <numerusform>最近显示的一个：{when}。它涵盖您保管日志的 %n 个条目。</numerusform>
        </translation>
    </message>
    <message>
        <source>The request is saved. Next, an authority has to answer it.</source>
        <translation>请求已保存。接下来要由时间戳机构回复。</translation>
    </message>
    <message>
        <source>The text is copied. You can paste it now.</source>
        <translation>文字已复制。现在可以粘贴了。</translation>
    </message>
    <message>
        <source>The time stamp of {authority} is taken in: {when}</source>
        <translation>已收入 {authority} 的时间戳：{when}</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says something else: one of the two clocks is off.</source>
        <translation>这台电脑的时钟显示的是另一个时间：两个时钟中有一个不准。</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>交给了谁？</translation>
    </message>
    <message>
        <source>Where the picture goes</source>
        <translation>图片存到哪里</translation>
    </message>
    <message>
        <source>Where the text goes</source>
        <translation>文字存到哪里</translation>
    </message>
    <message>
        <source>such as a police station</source>
        <translation>例如某个警局</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Step {number} of {count}</source>
        <translation>第 {number} 步，共 {count} 步</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Backups from before still open in the old way. Make a new one, and destroy the others.</source>
        <translation>以前的备份仍可用旧的方式打开。请做一个新的备份，并销毁其他备份。</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Changed. From now on this opens the vault.</source>
        <translation>已更改。从现在起，用这个打开保险库。</translation>
    </message>
    <message>
        <source>Changing what opens the vault. This takes a moment on purpose.</source>
        <translation>正在更改打开保险库的方式。这一步特意需要一点时间。</translation>
    </message>
    <message>
        <source>Nothing was changed. Type them again.</source>
        <translation>没有更改任何东西。请重新输入。</translation>
    </message>
    <message>
        <source>The change holds at once, and the recovery sheet stays as it is. Backups from before still open in the old way.</source>
        <translation>更改马上生效，恢复单保持不变。以前的备份仍可用旧的方式打开。</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>两次输入的密码短语不同。</translation>
    </message>
    <message>
        <source>What opens the vault</source>
        <translation>用什么打开保险库</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>您现在的密码短语</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Composing the report…</source>
        <translation>正在编写报告…</translation>
    </message>
    <message>
        <source>Hold to see its pictures</source>
        <translation>按住查看图片</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>第 {number} 页，共 {count} 页</translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation>显示各页</translation>
    </message>
    <message>
        <source>The pages of its report</source>
        <translation>报告的各页</translation>
    </message>
    <message>
        <source>You can look at every page before anything is written. Pictures are blurred.</source>
        <translation>写入之前，您可以查看每一页。图片已模糊处理。</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>A name may stay empty. This list stays in your vault: bundles do not carry it.</source>
        <translation>姓名可以留空。这份名单留在您的保险库里：证据包不会带上它。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加人物</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>添加账号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>People and accounts</source>
        <translation>人物与账号</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Remove this account</source>
        <translation>移除这个账号</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>移除这个人</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Save people and accounts</source>
        <translation>保存人物与账号</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>属于谁</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>An empty folder for the vault</source>
        <translation>用来存放保险库的空文件夹</translation>
    </message>
    <message>
        <source>An empty folder that you choose.</source>
        <translation>由您选择的空文件夹。</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>其他文件夹…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Look for USB sticks again</source>
        <translation>重新查找 U 盘</translation>
    </message>
    <message>
        <source>The usual place. Always there when you need it.</source>
        <translation>通常的位置。需要时总在那里。</translation>
    </message>
    <message>
        <source>The vault&apos;s folder</source>
        <translation>保险库的文件夹</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>USB stick “{name}”</source>
        <translation>U 盘“{name}”</translation>
    </message>
    <message>
        <source>Where it lives</source>
        <translation>存放在哪里</translation>
    </message>
    <message>
        <source>Where your vault lives</source>
        <translation>您的保险库存放在哪里</translation>
    </message>
    <message>
        <source>{size} free. It opens on any computer with this program, by the passphrase alone. If the stick is lost, the vault is lost with it: make a backup.</source>
        <translation>可用空间 {size}。在任何装有本程序的电脑上，只用密码短语就能打开。如果 U 盘丢了，保险库也会一起丢失：请做备份。</translation>
    </message>
</context>
<context>
    <name>PlacesView</name>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Each was seen in its source on the day that stands with it. If one does not work, ask the police or a friend.</source>
        <translation>每一项都注明了在来源处查看的日期。如果某一项打不通或用不了，请询问警方或朋友。</translation>
    </message>
    <message>
        <source>Numbers change.</source>
        <translation>号码可能会变。</translation>
    </message>
</context>
<context>
    <name>Post</name>
    <message>
        <source>3 November 2026, 09:41  ·  example.org/@example_account/1001</source>
        <translation>2026 年 11 月 3 日 09:41  ·  example.org/@example_account/1001</translation>
    </message>
    <message>
        <source>Example Account</source>
        <translation>示例账号</translation>
    </message>
    <message>
        <source>Example Network</source>
        <translation>示例平台</translation>
    </message>
    <message>
        <source>Example Network - made-up post</source>
        <translation>示例平台 - 虚构帖子</translation>
    </message>
    <message>
        <source>This is a made-up post for a demonstration. Nothing here is real.</source>
        <translation>这是用于示范的虚构帖子。里面没有真实内容。</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>A real capture asks one question first, and is sealed and encrypted at once. This one is thrown away.</source>
        <translation>真正截取时，程序会先问一个问题，然后马上封存并加密。这一张会丢弃。</translation>
    </message>
    <message>
        <source>A window with a made-up post opens, this window steps aside, and a picture of that post is taken. It is a rehearsal: the picture is thrown away, and nothing goes into your vault.</source>
        <translation>程序会打开一个显示虚构帖子的窗口，本窗口会让开，然后截取那个帖子的画面。这只是练习：画面会丢弃，不会放入您的保险库。</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Hold to look</source>
        <translation>按住查看</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Take the practice picture</source>
        <translation>截取练习画面</translation>
    </message>
    <message>
        <source>That was all.</source>
        <translation>就这样，完成了。</translation>
    </message>
    <message>
        <source>The practice picture</source>
        <translation>练习画面</translation>
    </message>
    <message>
        <source>This is how it looks in your vault: blurred</source>
        <translation>它在您的保险库里就是这样：模糊显示</translation>
    </message>
    <message>
        <source>Try it once</source>
        <translation>试一次</translation>
    </message>
    <message>
        <source>You never have to see it again unless you want to. Hold the button to look.</source>
        <translation>除非您想看，否则不必再看到它。按住按钮即可查看。</translation>
    </message>
</context>
<context>
    <name>Printed</name>
    <message>
        <source>Fingerprint in words</source>
        <translation>密钥指纹单词</translation>
    </message>
    <message>
        <source>Nobody can replace this sheet. Keep it away from the computer, where only you find it.</source>
        <translation>没有人能补发这张恢复单。请与电脑分开，放在只有您找得到的地方。</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>恢复单</translation>
    </message>
    <message>
        <source>The key, the last line above, as a code for a camera</source>
        <translation>密钥（上面最后一行），可用相机扫描的码</translation>
    </message>
    <message>
        <source>The sheet as text</source>
        <translation>恢复单的文字版</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Back, without capturing</source>
        <translation>返回，不截取</translation>
    </message>
    <message>
        <source>Before anything is captured</source>
        <translation>截取之前</translation>
    </message>
    <message>
        <source>In many countries nobody may make or keep a copy of such a picture, not even as evidence. Pictures that were made or changed by a computer count as well. With Yes or Not sure, no picture is taken: we keep the address and the facts, which others can act on.</source>
        <translation>在许多国家，任何人都不可以制作或保存这类图片的副本，即使作为证据也不行。由电脑制作或改动的图片也算在内。如果您回答“是”或“不确定”，程序不会截取画面：我们会保存网址和事实，其他人可以据此处理。</translation>
    </message>
    <message>
        <source>Is anyone shown, or made to look, nude or sexual in these files who is or was then under 18?</source>
        <translation>这些文件里，是否有人裸露或带有性意味（或被伪造成这样），而此人现在或当时未满 18 岁？</translation>
    </message>
    <message>
        <source>Is anyone shown, or made to look, nude or sexual in this picture who is or was then under 18?</source>
        <translation>这张图片里，是否有人裸露或带有性意味（或被伪造成这样），而此人现在或当时未满 18 岁？</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>为什么要问</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>You do not have to look at it again in order to answer.</source>
        <translation>您不必为了回答而再看一次。</translation>
    </message>
</context>
<context>
    <name>RedactPage</name>
    <message>
        <source>A word…</source>
        <translation>一个词…</translation>
    </message>
    <message>
        <source>Add a box</source>
        <translation>添加框</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Blur the picture again</source>
        <translation>重新模糊图片</translation>
    </message>
    <message>
        <source>Box {number} of {count}: {left} from the left, {top} from the top, {width} wide, {height} high</source>
        <translation>第 {number} 个框，共 {count} 个：距左边 {left}，距上边 {top}，宽 {width}，高 {height}</translation>
    </message>
    <message>
        <source>Bundles hold it in place of the original, which stays in your vault as it is.</source>
        <translation>证据包会用它代替原件，原件保持不变，留在您的保险库里。</translation>
    </message>
    <message>
        <source>Choose a picture. A redacted copy is made; the original stays as it is.</source>
        <translation>请选择图片。程序会制作遮盖副本；原件保持不变。</translation>
    </message>
    <message>
        <source>Cover parts of a picture</source>
        <translation>遮盖图片的一部分</translation>
    </message>
    <message>
        <source>Discard the boxes that are not saved</source>
        <translation>丢弃未保存的框</translation>
    </message>
    <message>
        <source>Draw boxes on it</source>
        <translation>在上面画框</translation>
    </message>
    <message>
        <source>Draw with the mouse, or use the keys: Insert adds a box, arrows move it, Shift and arrows size it, with Ctrl in small steps, Page Down chooses the next, Delete removes it.</source>
        <translation>用鼠标画，或使用按键：Insert 添加框，方向键移动，Shift 加方向键调整大小，再按 Ctrl 则小幅调整，Page Down 选择下一个，Delete 移除。</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>在列表中查找</translation>
    </message>
    <message>
        <source>Next box</source>
        <translation>下一个框</translation>
    </message>
    <message>
        <source>No box yet.</source>
        <translation>还没有框。</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>正在打开图片…</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Remove this box</source>
        <translation>移除这个框</translation>
    </message>
    <message>
        <source>Save the redacted copy</source>
        <translation>保存遮盖副本</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Show the picture to draw on it</source>
        <translation>显示图片以便画框</translation>
    </message>
    <message>
        <source>Solid boxes on {label}. The picture is blurred until you show it.</source>
        <translation>{label} 上的实心框。图片一直模糊，直到您选择显示。</translation>
    </message>
    <message>
        <source>The boxes are burnt into a new picture; nothing is left beneath them. They cover the picture only: its record and what you wrote about it stay readable in the bundle.</source>
        <translation>这些框会直接画进一张新图片里，框下面不留任何内容。框只遮盖图片：它的记录和您写的相关内容，在证据包里仍可读取。</translation>
    </message>
    <message>
        <source>The boxes on {label} stay here.</source>
        <translation>{label} 上的框保留在这里。</translation>
    </message>
    <message>
        <source>The boxes that you drew before are here again.</source>
        <translation>您以前画的框又出现在这里了。</translation>
    </message>
    <message>
        <source>The picture with its boxes</source>
        <translation>图片和上面的框</translation>
    </message>
    <message>
        <source>There is no picture here.</source>
        <translation>这里没有图片。</translation>
    </message>
    <message>
        <source>They cover nothing yet: that begins when you save the redacted copy.</source>
        <translation>这些框还没有遮住任何东西：保存遮盖副本后才会生效。</translation>
    </message>
    <message>
        <source>{label} has a redacted copy now.</source>
        <translation>{label} 现在有遮盖副本。</translation>
    </message>
    <message>
        <source>{label} has no redacted copy any more.</source>
        <translation>{label} 不再有遮盖副本。</translation>
    </message>
</context>
<context>
    <name>RenewPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Copies of the vault made earlier still open with the old sheet, and whoever has both can use them to open this vault too. Make a new backup afterwards, and destroy the old backups and the old sheet.</source>
        <translation>以前制作的保险库副本仍可用旧的恢复单打开，同时拿到两者的人也可以用它们打开这个保险库。之后请做一个新的备份，并销毁旧的备份和旧的恢复单。</translation>
    </message>
    <message>
        <source>First you get the new sheet and type a little from it. Until then the old one holds.</source>
        <translation>您会先拿到新的恢复单，并照着输入一小部分。在此之前，旧的仍然有效。</translation>
    </message>
    <message>
        <source>Giving the new sheet to everything that is stored…</source>
        <translation>正在让新的恢复单对所有已存内容生效…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>If the sheet was lost, or if somebody may have seen it. The old sheet then opens nothing any more in this vault: not what is stored from now on, and not what was stored before.</source>
        <translation>如果恢复单丢了，或可能被别人看到了，可以这样做。之后，旧的恢复单在这个保险库里不能再打开任何东西：无论是今后存的，还是以前存的。</translation>
    </message>
    <message>
        <source>Make a new backup now. Destroy the old sheet, and the backups that it still opens.</source>
        <translation>请现在做一个新的备份。销毁旧的恢复单，以及它还能打开的备份。</translation>
    </message>
    <message>
        <source>Make a new sheet</source>
        <translation>制作新的恢复单</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>新的恢复单</translation>
    </message>
    <message>
        <source>Putting the new sheet in place…</source>
        <translation>正在启用新的恢复单…</translation>
    </message>
    <message>
        <source>Stopped. Some of what is stored still opens with the old sheet.</source>
        <translation>已停止。有些已存内容仍可用旧的恢复单打开。</translation>
    </message>
    <message>
        <source>The new one opens the vault already. It goes on when the vault is opened next, or here.</source>
        <translation>新的恢复单已经可以打开保险库。下次打开保险库时会继续，也可以在这里继续。</translation>
    </message>
    <message>
        <source>The new sheet is in place, but for files that cannot be opened: {files}.</source>
        <translation>新的恢复单已生效，但以下文件无法打开：{files}。</translation>
    </message>
    <message>
        <source>The new sheet is in place. The old one opens this vault no more.</source>
        <translation>新的恢复单已生效。旧的不能再打开这个保险库。</translation>
    </message>
    <message>
        <source>Then every stored file gets the new sheet. With a large vault this takes a while. It can be stopped and goes on later, and you can use the program meanwhile.</source>
        <translation>然后，每个已存的文件都会改用新的恢复单。保险库较大时需要一些时间。可以停止，以后再继续，期间您可以照常使用程序。</translation>
    </message>
</context>
<context>
    <name>ReplyForm</name>
    <message>
        <source>A few words are enough, such as: removed, refused, asked for more.</source>
        <translation>几个字就够了，例如：已移除、已拒绝、要求补充资料。</translation>
    </message>
    <message>
        <source>Captures that show the reply</source>
        <translation>显示回复的截取</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>可以留空。</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>对方的原话</translation>
    </message>
    <message>
        <source>What they did</source>
        <translation>对方做了什么</translation>
    </message>
    <message>
        <source>When the reply came</source>
        <translation>收到回复的时间</translation>
    </message>
    <message>
        <source>Year, month, day. “I&apos;m not sure” is an answer too.</source>
        <translation>年、月、日。“我不确定”也可以是答案。</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Correct it</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Correct the report to {name}</source>
        <translation>更正向 {name} 的举报</translation>
    </message>
    <message>
        <source>Exhibits: {value}</source>
        <translation>证物：{value}</translation>
    </message>
    <message>
        <source>Go on with the correction</source>
        <translation>继续更正</translation>
    </message>
    <message>
        <source>Go on with the reply</source>
        <translation>继续写回复</translation>
    </message>
    <message>
        <source>How: {value}</source>
        <translation>方式：{value}</translation>
    </message>
    <message>
        <source>Reply: {value}</source>
        <translation>回复：{value}</translation>
    </message>
    <message>
        <source>Sent: {value}</source>
        <translation>发出时间：{value}</translation>
    </message>
    <message>
        <source>Their reference: {value}</source>
        <translation>对方的参考编号：{value}</translation>
    </message>
    <message>
        <source>Write down a reply</source>
        <translation>记下回复</translation>
    </message>
    <message>
        <source>Write down a reply from {name}</source>
        <translation>记下 {name} 的回复</translation>
    </message>
    <message>
        <source>shown in {labels}</source>
        <translation>见于 {labels}</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>A platform or website</source>
        <translation>平台或网站</translation>
    </message>
    <message>
        <source>A regulator or public office</source>
        <translation>监管机构或政府部门</translation>
    </message>
    <message>
        <source>By when they should reply</source>
        <translation>对方应在何时之前回复</translation>
    </message>
    <message>
        <source>Exhibits that it concerns</source>
        <translation>涉及的证物</translation>
    </message>
    <message>
        <source>For example: a web form, a letter, at the counter. May stay empty.</source>
        <translation>例如：网上表格、信件、柜台办理。可以留空。</translation>
    </message>
    <message>
        <source>How it was sent</source>
        <translation>怎样发出</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>可以留空。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>警方</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>其他人</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>对方的参考编号</translation>
    </message>
    <message>
        <source>What they are</source>
        <translation>对方是什么机构</translation>
    </message>
    <message>
        <source>When it was sent</source>
        <translation>发出时间</translation>
    </message>
    <message>
        <source>Who received it</source>
        <translation>由谁收到</translation>
    </message>
    <message>
        <source>Year, month, day. May stay empty.</source>
        <translation>年、月、日。可以留空。</translation>
    </message>
    <message>
        <source>Year, month, day. “I&apos;m not sure” is an answer too.</source>
        <translation>年、月、日。“我不确定”也可以是答案。</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>An empty folder for the vault</source>
        <translation>用来存放保险库的空文件夹</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Bring a backup back</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Bringing the backup back…</source>
        <translation>正在恢复备份…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>选择其他文件夹…</translation>
    </message>
    <message>
        <source>Choose it first.</source>
        <translation>请先选择。</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>For a forgotten passphrase, or a keyring that lost the key. Everything in the vault stays, and it gets a new passphrase.</source>
        <translation>适用于忘记密码短语，或系统钥匙串丢失了密钥。保险库里的一切都会保留，并换上新的密码短语。</translation>
    </message>
    <message>
        <source>Load it from a text file…</source>
        <translation>从文本文件载入…</translation>
    </message>
    <message>
        <source>Nothing was changed. Type them again.</source>
        <translation>没有更改任何东西。请重新输入。</translation>
    </message>
    <message>
        <source>Open it with the recovery sheet</source>
        <translation>用恢复单打开</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>打开保险库</translation>
    </message>
    <message>
        <source>Opening the vault with the sheet…</source>
        <translation>正在用恢复单打开保险库…</translation>
    </message>
    <message>
        <source>The backup&apos;s file</source>
        <translation>备份文件</translation>
    </message>
    <message>
        <source>The backup&apos;s file is missing.</source>
        <translation>缺少备份文件。</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>恢复单</translation>
    </message>
    <message>
        <source>The recovery sheet as a text file</source>
        <translation>文本文件形式的恢复单</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>两次输入的密码短语不同。</translation>
    </message>
    <message>
        <source>Type its last line, which begins with AGE-SECRET-KEY-1, or put in what a camera reads from the code. Spaces and small letters do no harm.</source>
        <translation>请输入它的最后一行（以 AGE-SECRET-KEY-1 开头），或填入相机从码中读到的内容。有空格或小写字母也没关系。</translation>
    </message>
    <message>
        <source>Where the vault goes</source>
        <translation>保险库存到哪里</translation>
    </message>
    <message>
        <source>With the backup&apos;s file and the recovery sheet. The backup itself is only read and stays as it is.</source>
        <translation>用备份文件和恢复单。备份本身只会被读取，保持不变。</translation>
    </message>
</context>
<context>
    <name>ResultPaper</name>
    <message>
        <source>Bundle {id}</source>
        <translation>证据包 {id}</translation>
    </message>
    <message>
        <source>Fingerprint of the key that sealed it</source>
        <translation>用来封存它的密钥的指纹</translation>
    </message>
    <message>
        <source>It was not compared with its owner&apos;s words.</source>
        <translation>没有与它的主人念出的单词对比。</translation>
    </message>
    <message>
        <source>Result of a check</source>
        <translation>查验结果</translation>
    </message>
    <message>
        <source>What only the whole bundle can show</source>
        <translation>只有完整的证据包才能显示的内容</translation>
    </message>
    <message>
        <source>What this does not show</source>
        <translation>这不能说明什么</translation>
    </message>
    <message>
        <source>What this shows</source>
        <translation>这能说明什么</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>查验的对象</translation>
    </message>
    <message>
        <source>{check}: {state}</source>
        <translation>{check}：{state}</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Its hash and your reason stay in the log.</source>
        <translation>它的哈希值和您写的原因会留在日志里。</translation>
    </message>
    <message>
        <source>{label} is deleted.</source>
        <translation>{label} 已删除。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>A weak disguise: it stops a glance, not a search. The program&apos;s files and its name in the list of running programs stay as they are; some task bars change the name only when the program starts again.</source>
        <translation>这只是简单的伪装：能避开随意一瞥，避不开仔细搜查。程序的文件，以及它在运行程序列表中的名称都保持不变；有些任务栏要等程序重新启动后才会更改名称。</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>%n 分钟后</numerusform>
        </translation>
    </message>
    <message>
        <source>Another key…</source>
        <translation>其他按键…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Ask for a description right after a capture</source>
        <translation>截取后马上请我描述</translation>
    </message>
    <message>
        <source>Backup, passphrase, recovery sheet, and an audit of everything.</source>
        <translation>备份、密码短语、恢复单，以及全面检查。</translation>
    </message>
    <message>
        <source>Call the window “Notes” and give it a plain icon</source>
        <translation>把窗口名称改为“笔记”，并使用普通图标</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>截取</translation>
    </message>
    <message>
        <source>Do not wait</source>
        <translation>不等待</translation>
    </message>
    <message>
        <source>Everything here is kept at once. None of it tells what is in your vault.</source>
        <translation>这里的更改都会马上保存。这些设置都不会透露您保险库里的内容。</translation>
    </message>
    <message>
        <source>It works while this program is in front. The window goes to the task bar, empty. Hiding deletes nothing. On some keyboards a key such as F9 needs Fn as well.</source>
        <translation>本程序在最前面时有效。窗口会退到任务栏，里面是空的。隐藏不会删除任何东西。有些键盘上，F9 这类按键还需要同时按 Fn。</translation>
    </message>
    <message>
        <source>Keep it safe…</source>
        <translation>妥善保管…</translation>
    </message>
    <message>
        <source>Keep this window out of pictures that other programs take of the screen</source>
        <translation>不让其他程序截屏时拍到本窗口</translation>
    </message>
    <message>
        <source>Key that hides the window and locks the vault at once</source>
        <translation>马上隐藏窗口并锁定保险库的按键</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language and text</source>
        <translation>语言与文字</translation>
    </message>
    <message>
        <source>Lock when nobody uses the program</source>
        <translation>无人使用程序时锁定</translation>
    </message>
    <message>
        <source>Locking and hiding</source>
        <translation>锁定与隐藏</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Never is a risk: whoever comes to this computer while you are away sees everything.</source>
        <translation>选择“从不”有风险：您离开时，任何人来到这台电脑前都能看到一切。</translation>
    </message>
    <message>
        <source>One of F2 to F12 or Pause, or any with Ctrl or Alt.</source>
        <translation>F2 到 F12 中的一个，或 Pause，或任何与 Ctrl 或 Alt 组合的按键。</translation>
    </message>
    <message>
        <source>Other programs on this computer can take pictures of this window: this system offers no way to keep it out of them. Windows and macOS do. Hide or lock before you share your screen.</source>
        <translation>这台电脑上的其他程序可以截取本窗口的画面：这个系统没有办法避免。Windows 和 macOS 可以。分享屏幕之前，请先隐藏或锁定。</translation>
    </message>
    <message>
        <source>Press the key</source>
        <translation>请按下按键</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Some programs see it all the same. Turn this off when a magnifier shows the window black, or when you share your screen with somebody who helps you.</source>
        <translation>有些程序还是能看到它。如果放大镜里窗口是黑的，或者您要与帮助您的人分享屏幕，请关闭这一项。</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>The capture is sealed before. You can describe it at any later time.</source>
        <translation>截取的内容会先封存。您以后随时可以描述。</translation>
    </message>
    <message>
        <source>The vault also locks when the computer sleeps or its screen is locked. Work that you can watch, such as a backup, counts as use.</source>
        <translation>电脑休眠或屏幕锁定时，保险库也会锁定。您看得到进度的工作（例如备份）算作正在使用。</translation>
    </message>
    <message>
        <source>This changes once the work that is going on has ended.</source>
        <translation>等正在进行的工作结束后，才会改变。</translation>
    </message>
    <message>
        <source>Time to open a menu or to scroll to the right place.</source>
        <translation>给您时间打开菜单，或滚动到合适的位置。</translation>
    </message>
    <message>
        <source>Wait before a capture</source>
        <translation>截取前等待</translation>
    </message>
    <message>
        <source>Who sees this program</source>
        <translation>谁会看到本程序</translation>
    </message>
    <message>
        <source>Your vault</source>
        <translation>您的保险库</translation>
    </message>
    <message>
        <source>{key} is needed for other things. Please choose another; nothing has changed.</source>
        <translation>{key} 有其他用途。请选择其他按键；没有更改任何东西。</translation>
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
        <translation>返回</translation>
    </message>
    <message>
        <source>For a vault on a USB stick. It is as strong as the passphrase is.</source>
        <translation>适合放在 U 盘上的保险库。密码短语有多强，保险库就有多安全。</translation>
    </message>
    <message>
        <source>Four or more unrelated words are easy to remember and hard to guess.</source>
        <translation>四个或更多互不相关的单词，容易记，也难猜。</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>创建保险库</translation>
    </message>
    <message>
        <source>Making the vault. This takes a moment on purpose.</source>
        <translation>正在创建保险库。这一步特意需要一点时间。</translation>
    </message>
    <message>
        <source>No passphrase. Whoever can use this account can open the vault.</source>
        <translation>没有密码短语。能使用这个账户的人都能打开保险库。</translation>
    </message>
    <message>
        <source>Nothing was made. Type them again.</source>
        <translation>没有创建任何东西。请重新输入。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>显示我输入的内容</translation>
    </message>
    <message>
        <source>Suggest six words</source>
        <translation>建议六个单词</translation>
    </message>
    <message>
        <source>The passphrase alone</source>
        <translation>只用密码短语</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>The strongest: a copied disk does not open without this account, nor this account without you.</source>
        <translation>最安全：别人复制了磁盘，没有这个账户也打不开；有这个账户，没有您也打不开。</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>两次输入的密码短语不同。</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring alone</source>
        <translation>只用这台电脑的系统钥匙串</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring and the passphrase</source>
        <translation>这台电脑的系统钥匙串加密码短语</translation>
    </message>
    <message>
        <source>What opens it</source>
        <translation>用什么打开</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>您的密码短语</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>A file on a USB stick is better than one on this computer. A printer may keep a copy of what it prints: use one that you trust.</source>
        <translation>存到 U 盘上的文件比存在这台电脑上好。打印机可能会保留打印内容的副本：请使用您信任的打印机。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Here is the sheet once more.</source>
        <translation>这是恢复单，再给您看一次。</translation>
    </message>
    <message>
        <source>I have the sheet</source>
        <translation>我有恢复单了</translation>
    </message>
    <message>
        <source>In the key, the last line: which four characters follow {before}?</source>
        <translation>在密钥（最后一行）中，{before} 后面是哪四个字符？</translation>
    </message>
    <message>
        <source>Keep the old sheet</source>
        <translation>保留旧的恢复单</translation>
    </message>
    <message>
        <source>Look again, or show the sheet again.</source>
        <translation>请再看一看，或再次显示恢复单。</translation>
    </message>
    <message>
        <source>Nobody can reset the passphrase. With this sheet and the vault&apos;s files, everything can still be read, also without this program. Keep it away from this computer, where only you find it.</source>
        <translation>没有人能重设密码短语。有了这张恢复单和保险库的文件，即使没有本程序，也能读取全部内容。请与这台电脑分开，放在只有您找得到的地方。</translation>
    </message>
    <message>
        <source>Please type a little from your sheet. It shows that you have it and can read it.</source>
        <translation>请照着恢复单输入一小部分。这表示您有恢复单，也能读懂它。</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>恢复单</translation>
    </message>
    <message>
        <source>Save it as a page to print…</source>
        <translation>保存为可打印的页面…</translation>
    </message>
    <message>
        <source>Save it as a text file…</source>
        <translation>保存为文本文件…</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>保存恢复单</translation>
    </message>
    <message>
        <source>Show the sheet again</source>
        <translation>再次显示恢复单</translation>
    </message>
    <message>
        <source>Take the time you need.</source>
        <translation>慢慢来，不用急。</translation>
    </message>
    <message>
        <source>That is not what the sheet says.</source>
        <translation>这与恢复单上写的不同。</translation>
    </message>
    <message>
        <source>The sheet is saved.</source>
        <translation>恢复单已保存。</translation>
    </message>
    <message>
        <source>Your recovery sheet</source>
        <translation>您的恢复单</translation>
    </message>
</context>
<context>
    <name>SoFar</name>
    <message>
        <source>Nothing outside holds your custody log yet.</source>
        <translation>外面还没有任何东西能说明您保管日志的日期。</translation>
    </message>
    <message>
        <source>What there is so far</source>
        <translation>目前已有的</translation>
    </message>
</context>
<context>
    <name>StampCard</name>
    <message>
        <source>1. Save a request, for example on a USB stick. It holds one hash and tells nothing else.</source>
        <translation>1. 保存一个请求，例如存到 U 盘。它只含一个哈希值，不会透露其他内容。</translation>
    </message>
    <message>
        <source>2. Have it carried to an authority from any computer. Its answer is a file, whose name often ends in .tsr.</source>
        <translation>2. 请人用任何一台电脑把它送交时间戳机构。回复是一个文件，名称通常以 .tsr 结尾。</translation>
    </message>
    <message>
        <source>3. Take in the answer here. You are asked for that file, and then for the authority&apos;s root certificate, which is on the authority&apos;s own site. The answer is checked first.</source>
        <translation>3. 在这里收入回复。您会先选择那个文件，再选择该机构的根证书；根证书在该机构自己的网站上。回复会先经过检查。</translation>
    </message>
    <message>
        <source>A time stamp from an authority</source>
        <translation>时间戳机构的时间戳</translation>
    </message>
    <message>
        <source>For lawyers and helpers. A time-stamping authority signs the date by its own clock, and whoever trusts that authority can check it.</source>
        <translation>供律师和协助您的人使用。时间戳机构按自己的时钟签署日期，信任该机构的人都可以查验。</translation>
    </message>
    <message>
        <source>Save a request…</source>
        <translation>保存请求…</translation>
    </message>
    <message>
        <source>Show how it is done</source>
        <translation>看看怎么做</translation>
    </message>
    <message>
        <source>Take in the answer…</source>
        <translation>收入回复…</translation>
    </message>
    <message>
        <source>The authority&apos;s answer</source>
        <translation>时间戳机构的回复</translation>
    </message>
    <message>
        <source>The authority&apos;s root certificate</source>
        <translation>时间戳机构的根证书</translation>
    </message>
    <message>
        <source>Where the request goes</source>
        <translation>请求存到哪里</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Could be guessed with patience</source>
        <translation>花些耐心可能猜得到</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>容易猜到</translation>
    </message>
    <message>
        <source>Hard to guess</source>
        <translation>难以猜到</translation>
    </message>
    <message>
        <source>How hard it is to guess</source>
        <translation>猜到的难度</translation>
    </message>
    <message>
        <source>How hard it is to guess is shown here while you type.</source>
        <translation>您输入时，这里会显示猜到的难度。</translation>
    </message>
    <message>
        <source>Still too short</source>
        <translation>还是太短</translation>
    </message>
    <message>
        <source>Very easy to guess</source>
        <translation>非常容易猜到</translation>
    </message>
    <message>
        <source>Very hard to guess</source>
        <translation>非常难猜到</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>For support</source>
        <translation>技术支持用</translation>
    </message>
    <message>
        <source>If you ask somebody for help with this program, this text can help them. It is not sent anywhere, and it is forgotten when the program ends. Look at it first: it holds no names, addresses, places or words of yours.</source>
        <translation>如果您请别人帮忙处理本程序的问题，这段文字可以帮到对方。它不会发送到任何地方，程序结束后就不再保留。请先看一遍：里面没有您的姓名、地址、地点或您写的文字。</translation>
    </message>
    <message>
        <source>Save it as a file…</source>
        <translation>保存为文件…</translation>
    </message>
    <message>
        <source>Save the text for support</source>
        <translation>保存给技术支持的文字</translation>
    </message>
    <message>
        <source>The text for support</source>
        <translation>给技术支持的文字</translation>
    </message>
    <message>
        <source>The text is saved.</source>
        <translation>文字已保存。</translation>
    </message>
    <message>
        <source>Times count from the start of the program, and sizes are rounded to powers of ten.</source>
        <translation>时间从程序启动时算起，大小取整到 10 的次方。</translation>
    </message>
</context>
<context>
    <name>Ticks</name>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n 个框</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>What happened, in order</source>
        <translation>按顺序列出发生了什么</translation>
    </message>
    <message>
        <source>{line} Exactly: {value}</source>
        <translation>{line} 准确内容：{value}</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>A text for support…</source>
        <translation>给技术支持的文字…</translation>
    </message>
    <message>
        <source>Bring a backup back…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>If it is on a USB stick, it is as safe as the stick: put that in and try again.</source>
        <translation>如果它在 U 盘上，只要 U 盘没事，它就没事：请插上 U 盘再试一次。</translation>
    </message>
    <message>
        <source>Nothing was changed. What can still be read can be looked at; a backup stays whole.</source>
        <translation>没有更改任何东西。还能读取的内容可以查看；备份保持完整。</translation>
    </message>
    <message>
        <source>Nothing was changed. What is stored is there, encrypted, and a backup stays whole.</source>
        <translation>没有更改任何东西。已存的内容还在，保持加密；备份保持完整。</translation>
    </message>
    <message>
        <source>Open it to look, without changing it</source>
        <translation>打开来查看，不作更改</translation>
    </message>
    <message>
        <source>The vault is in another folder…</source>
        <translation>保险库在其他文件夹…</translation>
    </message>
    <message>
        <source>Use the recovery sheet…</source>
        <translation>使用恢复单…</translation>
    </message>
    <message>
        <source>What is in the vault is safe. The recovery sheet opens it on any computer.</source>
        <translation>保险库里的内容是安全的。用恢复单可以在任何电脑上打开。</translation>
    </message>
    <message>
        <source>What was saved before is safe. Nothing was changed.</source>
        <translation>之前保存的内容是安全的。没有更改任何东西。</translation>
    </message>
</context>
<context>
    <name>TwinNotice</name>
    <message>
        <source>A covered picture would also go in uncovered</source>
        <translation>一张遮盖过的图片也会以未遮盖的样子放进去</translation>
    </message>
    <message>
        <source>Cover the same parts there too</source>
        <translation>在那里也遮盖相同的部分</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>不放进去</translation>
    </message>
    <message>
        <source>{label} holds the same picture as {covered}, byte for byte. In {label} nothing is covered.</source>
        <translation>{label}与 {covered} 是同一张图片，每个字节都相同。{label} 里什么也没有遮盖。</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>I cannot open it</source>
        <translation>我打不开</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation>正在打开保险库…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>显示我输入的内容</translation>
    </message>
    <message>
        <source>The folder was moved, or it is on a stick or disk that is not there.</source>
        <translation>文件夹被移动了，或者它在目前没有接上的 U 盘或磁盘上。</translation>
    </message>
    <message>
        <source>The vault&apos;s folder</source>
        <translation>保险库的文件夹</translation>
    </message>
    <message>
        <source>There is no vault in this folder now.</source>
        <translation>这个文件夹里现在没有保险库。</translation>
    </message>
    <message>
        <source>This vault opens with this computer&apos;s keyring.</source>
        <translation>这个保险库用这台电脑的系统钥匙串打开。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Where the vault is</source>
        <translation>保险库在哪里</translation>
    </message>
    <message>
        <source>Your passphrase opens the vault.</source>
        <translation>用您的密码短语打开保险库。</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Altered: this is not as it was sealed.</source>
        <translation>已改动：这与封存时不一样。</translation>
    </message>
    <message>
        <source>Cannot tell: not everything could be checked.</source>
        <translation>无法判断：有些内容无法查验。</translation>
    </message>
    <message>
        <source>Copies break by accident too. Another copy, sent by another way, may be intact.</source>
        <translation>副本也可能意外损坏。用另一种方式送来的另一份副本，也许未改动。</translation>
    </message>
    <message>
        <source>Evidence from outside shows when that was.</source>
        <translation>那是什么时候，由来自外部的证据显示。</translation>
    </message>
    <message>
        <source>Intact: nothing has changed since it was sealed.</source>
        <translation>未改动：自封存以来，没有任何变化。</translation>
    </message>
    <message>
        <source>Nothing by itself: neither who changed it, nor that it was meant.</source>
        <translation>单凭这一点不能说明什么：既不能说明是谁改的，也不能说明是有意的。</translation>
    </message>
    <message>
        <source>Nothing in this PDF has changed since it was sealed by this key.</source>
        <translation>自从用这个密钥封存以来，这份 PDF 没有任何变化。</translation>
    </message>
    <message>
        <source>Nothing in this PDF has changed since it was sealed. Ask for the whole bundle as well.</source>
        <translation>自封存以来，这份 PDF 没有任何变化。请同时索取完整的证据包。</translation>
    </message>
    <message>
        <source>Nothing that is listed has changed since it was sealed by this key.</source>
        <translation>自从用这个密钥封存以来，列出的内容没有任何变化。</translation>
    </message>
    <message>
        <source>That says neither yes nor no. What was missing stands below.</source>
        <translation>这既不表示“是”，也不表示“否”。缺少的内容列在下面。</translation>
    </message>
    <message>
        <source>That the originals are the ones listed in it, nor anything that only the whole bundle can show. A forger can make a whole new report with a new key: so compare the fingerprint with the one that its owner reads out.</source>
        <translation>不能说明原件就是其中列出的那些，也不能说明只有完整的证据包才能显示的内容。伪造者可以用新的密钥制作一份全新的报告：所以请把密钥指纹与它的主人念出的对比。</translation>
    </message>
    <message>
        <source>The report is intact. The originals were not there to compare.</source>
        <translation>报告未改动。没有原件可以对比。</translation>
    </message>
    <message>
        <source>When that was, only the clock of the device says. Compare the fingerprint below.</source>
        <translation>那是什么时候，只有设备时钟说明。请对比下面的密钥指纹。</translation>
    </message>
    <message>
        <source>Who changed it, or whether it broke by accident, cannot be told. Keep this copy.</source>
        <translation>是谁改动的，还是意外损坏，无法得知。请保留这份副本。</translation>
    </message>
    <message>
        <source>Who sat at the keyboard, that a page was genuine, that the clock of the device was right, or that nothing else was left out. A forger can make a whole new bundle with a new key: so compare the fingerprint with the one that its owner reads out.</source>
        <translation>不能说明当时是谁在操作键盘、网页是否真实、设备时钟是否正确，或是否没有遗漏其他内容。伪造者可以用新的密钥制作一个全新的证据包：所以请把密钥指纹与它的主人念出的对比。</translation>
    </message>
</context>
<context>
    <name>VerdictView</name>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation>
            <numerusform>%n 件证物</numerusform>
        </translation>
    </message>
    <message>
        <source>A printer may keep a copy of what it prints.</source>
        <translation>打印机可能会保留打印内容的副本。</translation>
    </message>
    <message>
        <source>Call its owner on a number that you knew before, and let them read their words to you. Type or paste them here: they must be the ones above.</source>
        <translation>请打您以前就知道的号码联系它的主人，请对方念出自己的单词。在这里输入或粘贴：它们必须与上面的相同。</translation>
    </message>
    <message>
        <source>Checked {moment} by the clock of this device</source>
        <translation>查验时间：{moment}（按这部设备的时钟）</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Eight words</source>
        <translation>八个单词</translation>
    </message>
    <message>
        <source>Fingerprint of the key that sealed it</source>
        <translation>用来封存它的密钥的指纹</translation>
    </message>
    <message numerus="yes">
        <source>In %n of them a redacted copy stands for the original</source>
        <translation>
            <numerusform>其中 %n 件以遮盖副本代替原件</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the result…</source>
        <translation>打印结果…</translation>
    </message>
    <message>
        <source>SHA-256 of {file}: {hash}</source>
        <translation>{file} 的 SHA-256：{hash}</translation>
    </message>
    <message>
        <source>The words that its owner read out</source>
        <translation>它的主人念出的单词</translation>
    </message>
    <message>
        <source>What only the whole bundle can show</source>
        <translation>只有完整的证据包才能显示的内容</translation>
    </message>
    <message>
        <source>What speaks against it, or stays open</source>
        <translation>不利的或仍未确定的内容</translation>
    </message>
    <message>
        <source>What this does not show</source>
        <translation>这不能说明什么</translation>
    </message>
    <message>
        <source>What this shows</source>
        <translation>这能说明什么</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>查验了什么</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>查验的对象</translation>
    </message>
    <message>
        <source>With Evidence Desktop {version}</source>
        <translation>使用 Evidence Desktop {version}</translation>
    </message>
</context>
<context>
    <name>Volume</name>
    <message>
        <source>I have written them down</source>
        <translation>我已经抄下来了</translation>
    </message>
    <message numerus="yes">
        <source>In %n of them a covered picture stands for the original.</source>
        <translation>
            <numerusform>其中 %n 件用遮盖过的图片代替原件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n exhibit(s)</source>
        <translation>
            <numerusform>里面有 %n 件证物</numerusform>
        </translation>
    </message>
    <message>
        <source>Read them out now, or write them down. They stay sealed in your vault until you say that you have; after that nobody can find them again.</source>
        <translation>请现在读出来，或抄下来。在您说已经抄下来之前，它们封存在您的保险库里；之后谁也无法再找到。</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the bundle</source>
        <translation>证据包的 SHA-256</translation>
    </message>
    <message>
        <source>The bundle</source>
        <translation>证据包</translation>
    </message>
    <message>
        <source>The redacted one</source>
        <translation>遮盖版</translation>
    </message>
    <message>
        <source>The six words that open it</source>
        <translation>打开它的六个单词</translation>
    </message>
    <message>
        <source>The unredacted one</source>
        <translation>未遮盖版</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>存放在哪里</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A computer that only you use is safer.</source>
        <translation>只有您使用的电脑更安全。</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>开始之前</translation>
    </message>
    <message>
        <source>Can anyone else use or watch this computer?</source>
        <translation>有没有别人能使用或监视这台电脑？</translation>
    </message>
    <message>
        <source>Everything you capture is kept in a vault: encrypted, on this computer only. Nothing is sent anywhere.</source>
        <translation>您截取的一切都存在保险库里：已加密，只在这台电脑上。不会发送到任何地方。</translation>
    </message>
    <message>
        <source>For example, somebody knows the password or set it up for you.</source>
        <translation>例如，有人知道密码，或者电脑是别人帮您设置的。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Good. This computer is a fine place for the vault.</source>
        <translation>很好。这台电脑适合存放保险库。</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation>我不确定</translation>
    </message>
    <message>
        <source>I have a backup</source>
        <translation>我有备份</translation>
    </message>
    <message>
        <source>If in doubt, a computer that only you use is safer.</source>
        <translation>如果不能确定，只有您使用的电脑更安全。</translation>
    </message>
    <message>
        <source>Lock the vault when you leave the computer.</source>
        <translation>离开电脑时，请锁定保险库。</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Only you sign in, and nobody else has put programs on it.</source>
        <translation>只有您登录，也没有别人在上面安装过程序。</translation>
    </message>
    <message>
        <source>Whoever watches this one may see what you type and capture. If you can, use another. If this is the only one, put the vault on a USB stick that you carry and let the passphrase alone open it.</source>
        <translation>监视这台电脑的人可能会看到您输入和截取的内容。可以的话，请使用另一台。如果只有这一台，请把保险库放在随身携带的 U 盘上，并且只用密码短语打开。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>You can go on here. A vault on a USB stick that you carry, opened by the passphrase alone, leaves less behind on this computer.</source>
        <translation>您可以在这里继续。如果把保险库放在随身携带的 U 盘上，只用密码短语打开，留在这台电脑上的痕迹会更少。</translation>
    </message>
    <message>
        <source>Your answer is not kept. It only decides what you read on the next page.</source>
        <translation>您的回答不会保存。它只决定您在下一页看到什么。</translation>
    </message>
</context>
<context>
    <name>WhatStep</name>
    <message numerus="yes">
        <source>%n deleted and left out</source>
        <translation>
            <numerusform>%n 件已删除，不放入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation>
            <numerusform>%n 件证物</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s) chosen</source>
        <translation>
            <numerusform>已选择 %n 件证物</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them an address without a picture</source>
        <translation>
            <numerusform>其中 %n 件是没有图片的网址</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) have covered parts.</source>
        <translation>
            <numerusform>%n 张图片有遮盖的部分。</numerusform>
        </translation>
    </message>
    <message>
        <source>A word…</source>
        <translation>一个词…</translation>
    </message>
    <message>
        <source>Both, as two bundles</source>
        <translation>两种都要，分成两个证据包</translation>
    </message>
    <message>
        <source>Cover parts of a picture…</source>
        <translation>遮盖图片的一部分…</translation>
    </message>
    <message>
        <source>Covered parts of pictures</source>
        <translation>图片的遮盖部分</translation>
    </message>
    <message>
        <source>Covered pictures stand in place of their originals, which stay out.</source>
        <translation>用遮盖过的图片代替原件，原件不放入。</translation>
    </message>
    <message>
        <source>Every original as it was sealed, nothing covered.</source>
        <translation>每份原件都与封存时一样，没有遮盖。</translation>
    </message>
    <message>
        <source>Everything that is kept</source>
        <translation>保存的全部内容</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>证物</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>在列表中查找</translation>
    </message>
    <message>
        <source>Nothing is covered yet. You can cover faces, addresses or anything else with solid boxes.</source>
        <translation>还没有遮盖任何内容。您可以用实心框遮盖面孔、地址或其他任何内容。</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>已遮盖</translation>
    </message>
    <message>
        <source>Sealed apart, so that you can give each to somebody else.</source>
        <translation>分开封存，这样您可以分别交给不同的人。</translation>
    </message>
    <message>
        <source>Unredacted</source>
        <translation>未遮盖</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>放入什么</translation>
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
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Hide this window and lock at once ({key})</source>
        <translation>马上隐藏窗口并锁定（{key}）</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Lock now ({key})</source>
        <translation>马上锁定（{key}）</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>WindowsPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Capture it</source>
        <translation>截取</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>No other window can be seen.</source>
        <translation>看不到其他窗口。</translation>
    </message>
    <message>
        <source>Open it, or take it out of its minimised state, and look again.</source>
        <translation>请打开它，或让它不再最小化，然后重新查找。</translation>
    </message>
    <message>
        <source>Which window?</source>
        <translation>哪个窗口？</translation>
    </message>
    <message>
        <source>Window without a title</source>
        <translation>没有标题的窗口</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>{width} by {height} pixels</source>
        <translation>{width} × {height} 像素</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>I have written them down</source>
        <translation>我已经抄下来了</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>显示单词</translation>
    </message>
    <message>
        <source>The bundle</source>
        <translation>证据包</translation>
    </message>
    <message>
        <source>The words that open a bundle are still here</source>
        <translation>打开证据包的单词还在这里</translation>
    </message>
    <message>
        <source>You have not said yet that you have written them down.</source>
        <translation>您还没有说已经抄下来了。</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>aim</name>
    <message>
        <source>Screen {number}, bottom</source>
        <translation>屏幕 {number}，下方</translation>
    </message>
    <message>
        <source>Screen {number}, left</source>
        <translation>屏幕 {number}，左侧</translation>
    </message>
    <message>
        <source>Screen {number}, middle</source>
        <translation>屏幕 {number}，中间</translation>
    </message>
    <message>
        <source>Screen {number}, right</source>
        <translation>屏幕 {number}，右侧</translation>
    </message>
    <message>
        <source>Screen {number}, top</source>
        <translation>屏幕 {number}，上方</translation>
    </message>
    <message>
        <source>{width} by {height}</source>
        <translation>{width} × {height}</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A box lies outside the picture.</source>
        <translation>有一个框在图片之外。</translation>
    </message>
    <message>
        <source>A bundle cannot be written as {container} like this.</source>
        <translation>证据包不能这样写成 {container}。</translation>
    </message>
    <message>
        <source>A few words are enough, such as “removed”.</source>
        <translation>几个字就够了，例如“已移除”。</translation>
    </message>
    <message>
        <source>A field is longer than {limit:,} characters.</source>
        <translation>有一个栏位超过 {limit:,} 个字符。</translation>
    </message>
    <message>
        <source>A larger box covers as well.</source>
        <translation>用一个更大的框也能遮盖。</translation>
    </message>
    <message>
        <source>A name such as the platform&apos;s.</source>
        <translation>名称，例如平台的名称。</translation>
    </message>
    <message>
        <source>A part of the vault was changed or belongs to another vault.</source>
        <translation>保险库有一部分被更改过，或者属于另一个保险库。</translation>
    </message>
    <message>
        <source>A picture can have {most} boxes at most.</source>
        <translation>一张图片最多可以有 {most} 个框。</translation>
    </message>
    <message>
        <source>A picture of a checkpoint is a PNG or an SVG.</source>
        <translation>检查点的图片是 PNG 或 SVG。</translation>
    </message>
    <message>
        <source>A report alone holds nothing to compare a checkpoint with.</source>
        <translation>单独一份报告里，没有可与检查点对比的内容。</translation>
    </message>
    <message>
        <source>An address has no spaces or line breaks.</source>
        <translation>网址里没有空格或换行。</translation>
    </message>
    <message>
        <source>An entry of the custody log cannot be accepted. {why}</source>
        <translation>保管日志的一个条目不能接受。{why}</translation>
    </message>
    <message>
        <source>An entry of the custody log cannot be accepted: {why}.</source>
        <translation>保管日志的一个条目不能接受：{why}。</translation>
    </message>
    <message>
        <source>Ask for the key again: nobody could open a file that is encrypted for it.</source>
        <translation>请再要一次密钥：为这个密钥加密的文件，谁也打不开。</translation>
    </message>
    <message>
        <source>Capture or import something first.</source>
        <translation>请先截取或导入内容。</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard&apos;s language, and try again. Nothing was changed.</source>
        <translation>请检查 Caps Lock 和键盘语言，然后再试一次。没有更改任何东西。</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard&apos;s language, and try again. Nothing was changed. If you are sure of it, the key in the system keyring was replaced: use the recovery sheet.</source>
        <translation>请检查 Caps Lock 和键盘语言，然后再试一次。没有更改任何东西。如果您确定密码短语没错，那就是系统钥匙串里的密钥被换掉了：请使用恢复单。</translation>
    </message>
    <message>
        <source>Check that your account may open it, or copy it to your own folder and add the copy.</source>
        <translation>请确认您的账户可以打开它，或把它复制到您自己的文件夹，再添加副本。</translation>
    </message>
    <message>
        <source>Check the name, or choose the file again.</source>
        <translation>请检查名称，或重新选择文件。</translation>
    </message>
    <message>
        <source>Check the whole bundle with it.</source>
        <translation>请用它查验完整的证据包。</translation>
    </message>
    <message>
        <source>Choose a number from 1 to {count}.</source>
        <translation>请选择 1 到 {count} 之间的数字。</translation>
    </message>
    <message>
        <source>Choose a place outside, best on another disk.</source>
        <translation>请选择外面的位置，最好在另一个磁盘上。</translation>
    </message>
    <message>
        <source>Choose an X11 (Xorg) session when you log in, or take a picture with the desktop&apos;s own tool and import it.</source>
        <translation>请在登录时选择 X11（Xorg）会话，或用桌面自带的工具截图后导入。</translation>
    </message>
    <message>
        <source>Choose an empty folder for the new vault.</source>
        <translation>请为新的保险库选择一个空文件夹。</translation>
    </message>
    <message>
        <source>Choose an empty folder for the restored vault.</source>
        <translation>请为恢复的保险库选择一个空文件夹。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择其他文件。</translation>
    </message>
    <message>
        <source>Choose another name; nothing was changed.</source>
        <translation>请选择其他名称；没有更改任何东西。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>请选择其他位置。</translation>
    </message>
    <message>
        <source>Choose it again. If it is on a stick or another disk, connect that first.</source>
        <translation>请重新选择。如果它在 U 盘或其他磁盘上，请先接上。</translation>
    </message>
    <message>
        <source>Choose its folder, or make a new vault with init.</source>
        <translation>请选择它的文件夹，或用 init 创建新的保险库。</translation>
    </message>
    <message>
        <source>Choose one and try again.</source>
        <translation>请选择一个，然后再试一次。</translation>
    </message>
    <message>
        <source>Choose one of {known}.</source>
        <translation>请从 {known} 中选择一个。</translation>
    </message>
    <message>
        <source>Choose the authority&apos;s root certificate; its name often ends in .pem, .crt or .cer.</source>
        <translation>请选择该机构的根证书；名称通常以 .pem、.crt 或 .cer 结尾。</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>请重新选择文件。</translation>
    </message>
    <message>
        <source>Choose the files themselves; a folder can be added as a zip.</source>
        <translation>请选择文件本身；文件夹可以压缩成 zip 再添加。</translation>
    </message>
    <message>
        <source>Choose the window again. Nothing was stored.</source>
        <translation>请重新选择窗口。没有存储任何东西。</translation>
    </message>
    <message>
        <source>Close it and open it again.</source>
        <translation>请关闭它，再重新打开。</translation>
    </message>
    <message>
        <source>Close it there first. Only one program at a time may write to a vault.</source>
        <translation>请先在那里关闭它。同一时间只能有一个程序写入保险库。</translation>
    </message>
    <message>
        <source>Close other programs and try again. Nothing was changed.</source>
        <translation>请关闭其他程序，然后再试一次。没有更改任何东西。</translation>
    </message>
    <message>
        <source>Close the vault and open it again.</source>
        <translation>请关闭保险库，再重新打开。</translation>
    </message>
    <message>
        <source>Compare it with the paper or the message that it came from, letter by letter.</source>
        <translation>请与它来自的纸张或消息逐个字母对比。</translation>
    </message>
    <message>
        <source>Copy it again from its source, with every line.</source>
        <translation>请从来源处重新复制，包括每一行。</translation>
    </message>
    <message>
        <source>Copy it from the browser&apos;s bar.</source>
        <translation>请从浏览器的地址栏复制。</translation>
    </message>
    <message>
        <source>Deleting needs a reason.</source>
        <translation>删除需要写明原因。</translation>
    </message>
    <message>
        <source>Draw one over what is to be covered.</source>
        <translation>请在要遮盖的地方画一个。</translation>
    </message>
    <message>
        <source>Entries of the custody log are missing, so nothing can be proven.</source>
        <translation>保管日志缺少条目，因此无法证明任何事。</translation>
    </message>
    <message>
        <source>Everything that was saved before stays saved.</source>
        <translation>之前保存的一切仍然保存着。</translation>
    </message>
    <message>
        <source>Four or more unrelated words are easy to remember and hard to guess.</source>
        <translation>四个或更多互不相关的单词，容易记，也难猜。</translation>
    </message>
    <message>
        <source>Get the authority&apos;s root certificate, as a PEM or DER file, from its own site.</source>
        <translation>请从该机构自己的网站取得它的根证书，PEM 或 DER 文件。</translation>
    </message>
    <message>
        <source>Hand it over in parts: choose some of the exhibits for each bundle.</source>
        <translation>请分批交出：为每个证据包选择一部分证物。</translation>
    </message>
    <message>
        <source>If it should not be empty, save or download it again and then add it.</source>
        <translation>如果它不应该是空的，请重新保存或下载，然后再添加。</translation>
    </message>
    <message>
        <source>Import it as a file.</source>
        <translation>请把它作为文件导入。</translation>
    </message>
    <message>
        <source>It is 62 characters long and begins with age1.</source>
        <translation>它共 62 个字符，以 age1 开头。</translation>
    </message>
    <message>
        <source>It is 74 characters long and begins with AGE-SECRET-KEY-1.</source>
        <translation>它共 74 个字符，以 AGE-SECRET-KEY-1 开头。</translation>
    </message>
    <message>
        <source>It is another vault&apos;s, or one that a newer sheet replaced. The sheet names its vault near the top.</source>
        <translation>它属于另一个保险库，或者已被更新的恢复单取代。恢复单靠近顶部的地方写着它的保险库。</translation>
    </message>
    <message>
        <source>It is not said yet what they answered.</source>
        <translation>还没有写明对方的答复。</translation>
    </message>
    <message>
        <source>It is not said yet who received the report.</source>
        <translation>还没有写明是谁收到举报。</translation>
    </message>
    <message>
        <source>It is the line that begins with AGE-SECRET-KEY-1.</source>
        <translation>就是以 AGE-SECRET-KEY-1 开头的那一行。</translation>
    </message>
    <message>
        <source>It is {count} words or 64 hex digits, as its owner reads them out.</source>
        <translation>它是 {count} 个单词或 64 个十六进制数字，就像它的主人念出的那样。</translation>
    </message>
    <message>
        <source>It is {count} words or 64 hex digits, as its owner reads them out. &apos;{word}&apos; is not one of the words.</source>
        <translation>它是 {count} 个单词或 64 个十六进制数字，就像它的主人念出的那样。“{word}”不是其中的单词。</translation>
    </message>
    <message>
        <source>It may be another kind of file, or it was damaged on the way.</source>
        <translation>它可能是另一种文件，或者在途中损坏了。</translation>
    </message>
    <message>
        <source>It may have been encrypted for another key, or the passphrase has a typing error.</source>
        <translation>它可能是为另一个密钥加密的，或者密码短语有输入错误。</translation>
    </message>
    <message>
        <source>It may have been replaced. Restore the vault with the recovery sheet.</source>
        <translation>它可能被换掉了。请用恢复单恢复保险库。</translation>
    </message>
    <message>
        <source>It stays in the log, so that nobody has to guess.</source>
        <translation>原因会留在日志里，这样谁都不必猜测。</translation>
    </message>
    <message>
        <source>It takes {mebibytes} MiB for a moment. Close other programs and try again.</source>
        <translation>暂时需要 {mebibytes} MiB。请关闭其他程序，然后再试一次。</translation>
    </message>
    <message>
        <source>It was changed by another program. Restore the vault with the recovery sheet.</source>
        <translation>它被其他程序更改了。请用恢复单恢复保险库。</translation>
    </message>
    <message>
        <source>It was opened for reading only.</source>
        <translation>它是以只读方式打开的。</translation>
    </message>
    <message>
        <source>It was removed from there. Nothing is lost: restore the vault with the recovery sheet.</source>
        <translation>它从那里被移除了。没有丢失任何东西：请用恢复单恢复保险库。</translation>
    </message>
    <message>
        <source>Its record and its hash are still there. Put the file back from a backup.</source>
        <translation>它的记录和哈希值仍在那里。请从备份放回这个文件。</translation>
    </message>
    <message>
        <source>Its record and its hash still are. Put the file back from a backup.</source>
        <translation>它的记录和哈希值还在。请从备份放回这个文件。</translation>
    </message>
    <message>
        <source>Its record, its hash and the reason are still in the log.</source>
        <translation>它的记录、哈希值和原因仍在日志里。</translation>
    </message>
    <message>
        <source>Leave it out of the bundle.</source>
        <translation>请不要把它放入证据包。</translation>
    </message>
    <message>
        <source>Let its name end in .png or .svg.</source>
        <translation>请让名称以 .png 或 .svg 结尾。</translation>
    </message>
    <message>
        <source>Log in as the user who made the vault on this computer, or restore it with the recovery sheet.</source>
        <translation>请以在这台电脑上创建保险库的用户登录，或用恢复单恢复保险库。</translation>
    </message>
    <message>
        <source>Log in to the desktop as usual and try again, or set the vault up with a passphrase alone.</source>
        <translation>请照常登录桌面再试一次，或设置只用密码短语的保险库。</translation>
    </message>
    <message>
        <source>Look for lines that begin with evidence-desktop/ and copy all of them, to the end of the long last one.</source>
        <translation>请找以 evidence-desktop/ 开头的几行，全部复制，直到最后那行长行的末尾。</translation>
    </message>
    <message>
        <source>Make it first, or choose another one.</source>
        <translation>请先创建它，或选择其他的。</translation>
    </message>
    <message>
        <source>Move it onto the picture and try again.</source>
        <translation>请把它移到图片上，然后再试一次。</translation>
    </message>
    <message>
        <source>Name another file, or check without one.</source>
        <translation>请指定另一个文件，或不用它来查验。</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>请指定另一个文件。</translation>
    </message>
    <message>
        <source>Name at least one field.</source>
        <translation>请至少写明一个栏位。</translation>
    </message>
    <message>
        <source>No bundle was written. Run an audit of the vault to see what happened to it.</source>
        <translation>没有写出证据包。请对保险库做一次全面检查，看看它发生了什么。</translation>
    </message>
    <message>
        <source>No screen can be reached from here.</source>
        <translation>从这里无法访问任何屏幕。</translation>
    </message>
    <message>
        <source>No such checkpoint was shown yet.</source>
        <translation>还没有显示过这样的检查点。</translation>
    </message>
    <message>
        <source>Nobody is named.</source>
        <translation>没有写明是谁。</translation>
    </message>
    <message>
        <source>Nothing can be written to the vault. {why}</source>
        <translation>无法写入保险库。{why}</translation>
    </message>
    <message>
        <source>Nothing in the vault was changed. Try the export again, and tell us if it happens twice.</source>
        <translation>保险库里没有更改任何东西。请再试一次导出；如果发生两次，请告诉我们。</translation>
    </message>
    <message>
        <source>Nothing is left to hand over.</source>
        <translation>没有剩下可以交出的东西。</translation>
    </message>
    <message>
        <source>Nothing needs to be changed.</source>
        <translation>不需要更改任何东西。</translation>
    </message>
    <message>
        <source>Nothing of it was kept. Close the program that is writing to it, then add it again.</source>
        <translation>它的内容没有保存。请关闭正在写入它的程序，然后再添加一次。</translation>
    </message>
    <message>
        <source>Nothing of it was kept. Copy the file to this computer&apos;s own disk, then add the copy.</source>
        <translation>它的内容没有保存。请把文件复制到这台电脑自己的磁盘，再添加副本。</translation>
    </message>
    <message>
        <source>Nothing of it was kept. If it is on a stick or a network drive, connect it and add the file again.</source>
        <translation>它的内容没有保存。如果它在 U 盘或网络驱动器上，请接上后再添加一次。</translation>
    </message>
    <message>
        <source>Nothing of it was left behind, and the vault is unchanged. An audit of the vault may tell more.</source>
        <translation>没有留下它的任何部分，保险库没有改变。对保险库做一次全面检查，也许能知道更多。</translation>
    </message>
    <message>
        <source>Nothing of it was left behind, and the vault is unchanged. Make room, or choose another place.</source>
        <translation>没有留下它的任何部分，保险库没有改变。请腾出空间，或选择其他位置。</translation>
    </message>
    <message>
        <source>Nothing of it was left behind. Check that disk, or choose another place.</source>
        <translation>没有留下它的任何部分。请检查那个磁盘，或选择其他位置。</translation>
    </message>
    <message>
        <source>Nothing of the damaged part was used. If there is another copy, try that one.</source>
        <translation>没有使用损坏部分的任何内容。如果有另一份副本，请试那一份。</translation>
    </message>
    <message>
        <source>Nothing that was saved before is lost. Make room and try again.</source>
        <translation>之前保存的内容没有丢失。请腾出空间，然后再试一次。</translation>
    </message>
    <message>
        <source>Nothing was changed in it. Name another file, or one that is not there yet.</source>
        <translation>其中没有任何改动。请指定另一个文件，或一个还不存在的文件。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有更改任何东西。</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask an authority that signs with RSA (2048 to 8192 bits) or ECDSA (P-256, P-384 or P-521), and with SHA-256, SHA-384 or SHA-512.</source>
        <translation>没有任何改动。请向使用 RSA（2048 至 8192 位）或 ECDSA（P-256、P-384 或 P-521），以及 SHA-256、SHA-384 或 SHA-512 签名的机构请求。</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk and the folder&apos;s permissions, or restore from a backup.</source>
        <translation>没有更改任何东西。请检查磁盘和文件夹的权限，或从备份恢复。</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose the file that the authority sent; its name often ends in .tsr.</source>
        <translation>没有任何改动。请选择该机构发来的文件；名称通常以 .tsr 结尾。</translation>
    </message>
    <message>
        <source>Nothing was changed. Fetch the reply again: it was changed or broken on its way.</source>
        <translation>没有任何改动。请重新取一次回复：它在途中被改动或损坏了。</translation>
    </message>
    <message>
        <source>Nothing was changed. Get the root certificate from the authority that replied.</source>
        <translation>没有任何改动。请从作出回复的机构取得根证书。</translation>
    </message>
    <message>
        <source>Nothing was changed. Keep the file as it is and ask whoever gave it to you for another copy.</source>
        <translation>没有更改任何东西。请让文件保持原样，并向给您的人再要一份副本。</translation>
    </message>
    <message>
        <source>Nothing was changed. Look for the newer files; --salvage opens the vault as it is, for reading only.</source>
        <translation>没有更改任何东西。请找找较新的文件；--salvage 会以只读方式按现状打开保险库。</translation>
    </message>
    <message>
        <source>Nothing was changed. Look for the reply to your own request, or write a new request.</source>
        <translation>没有任何改动。请找您自己请求的回复，或写一个新的请求。</translation>
    </message>
    <message>
        <source>Nothing was changed. Move the vault to a disk that can be written to.</source>
        <translation>没有更改任何东西。请把保险库移到可以写入的磁盘。</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore a backup, or open it with --salvage to read what is left.</source>
        <translation>没有更改任何东西。请恢复备份，或用 --salvage 打开它，读取剩下的内容。</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore from a backup, or open the vault with --salvage to read what is left.</source>
        <translation>没有更改任何东西。请从备份恢复，或用 --salvage 打开保险库，读取剩下的内容。</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again when it is done.</source>
        <translation>没有更改任何东西。请等它完成后再试一次。</translation>
    </message>
    <message>
        <source>Nothing was changed. Write a new request, or ask another authority.</source>
        <translation>没有任何改动。请写一个新的请求，或向另一个机构请求。</translation>
    </message>
    <message>
        <source>Nothing was deleted. Keep the vault as it is, and restore from a backup or with the recovery sheet.</source>
        <translation>没有删除任何东西。请让保险库保持原样，并从备份或用恢复单恢复。</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Choose another name.</source>
        <translation>没有覆盖任何东西。请选择其他名称。</translation>
    </message>
    <message>
        <source>Nothing was written. Choose what to do with it, or make the bundle again as it is.</source>
        <translation>什么也没有写入。请选择怎样处理它，或者照原样再制作一次证据包。</translation>
    </message>
    <message>
        <source>One window alone cannot be taken on this system yet.</source>
        <translation>在这个系统上还不能单独截取一个窗口。</translation>
    </message>
    <message>
        <source>Only PNG, JPEG, GIF, WEBP, TIFF and BMP pictures of an ordinary size can.</source>
        <translation>只有一般大小的 PNG、JPEG、GIF、WEBP、TIFF 和 BMP 图片可以。</translation>
    </message>
    <message>
        <source>Only the age container is locked for a recipient.</source>
        <translation>只有 age 容器可以为收件人上锁。</translation>
    </message>
    <message>
        <source>Open it with a newer version of the app.</source>
        <translation>请用较新版本的应用打开它。</translation>
    </message>
    <message>
        <source>Put vault.json back from a backup. Your originals also open with the recovery sheet alone.</source>
        <translation>请从备份放回 vault.json。您的原件也可以只用恢复单打开。</translation>
    </message>
    <message>
        <source>Read the number again. If it is right, this vault was put back to an earlier state.</source>
        <translation>请再看一遍这个数字。如果没错，这个保险库曾被恢复到更早的状态。</translation>
    </message>
    <message>
        <source>Remove it yourself; nothing else needs it.</source>
        <translation>请自行移除它；其他内容都不需要它。</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>请恢复备份。</translation>
    </message>
    <message>
        <source>Restore a backup. Your originals also open with the recovery sheet alone.</source>
        <translation>请恢复备份。您的原件也可以只用恢复单打开。</translation>
    </message>
    <message>
        <source>Restore it from a backup, or use the recovery sheet.</source>
        <translation>请从备份恢复它，或使用恢复单。</translation>
    </message>
    <message>
        <source>Say whom you gave it to, such as a police station.</source>
        <translation>请说明您交给了谁，例如某个警局。</translation>
    </message>
    <message>
        <source>Show the checkpoint, hand it over, and then note to whom you gave it.</source>
        <translation>请先显示检查点，交出去，然后记下您交给了谁。</translation>
    </message>
    <message>
        <source>Something is being stored just now.</source>
        <translation>目前正在存储内容。</translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({name}).</source>
        <translation>程序内部出了问题（{name}）。</translation>
    </message>
    <message>
        <source>Start the app from the desktop of the computer, not from a remote or text session.</source>
        <translation>请从电脑的桌面启动应用，不要从远程或文字会话启动。</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>已按您的要求停止。</translation>
    </message>
    <message>
        <source>Take one of those that you left out.</source>
        <translation>请放回您没有放进去的其中一项。</translation>
    </message>
    <message>
        <source>Take out the character that is shown as a box or a question mark.</source>
        <translation>请删去显示为方框或问号的字符。</translation>
    </message>
    <message>
        <source>Take out the original without a stamp; it is complete.</source>
        <translation>请取出不带标记的原件；它是完整的。</translation>
    </message>
    <message>
        <source>Take out the original; its record says what it is.</source>
        <translation>请取出原件；它的记录说明了它是什么。</translation>
    </message>
    <message>
        <source>Take the whole screen or an area of it.</source>
        <translation>请截取整个屏幕，或屏幕的一个区域。</translation>
    </message>
    <message>
        <source>That area holds no part of the screen.</source>
        <translation>那个区域不包含屏幕的任何部分。</translation>
    </message>
    <message>
        <source>That file holds no certificate.</source>
        <translation>那个文件里没有证书。</translation>
    </message>
    <message>
        <source>That place is inside the vault itself.</source>
        <translation>那个位置在保险库里面。</translation>
    </message>
    <message>
        <source>That window is no longer open.</source>
        <translation>那个窗口已经不再打开。</translation>
    </message>
    <message>
        <source>The authority did not grant a time stamp.</source>
        <translation>该机构没有给出时间戳。</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate was not valid at the time that the reply states: {found}.</source>
        <translation>在回复所写的时间，该机构的证书无效：{found}。</translation>
    </message>
    <message>
        <source>The backup came back incomplete from the disk.</source>
        <translation>从磁盘读回的备份不完整。</translation>
    </message>
    <message>
        <source>The backup could not be read or written: {reason}.</source>
        <translation>无法读取或写入备份：{reason}。</translation>
    </message>
    <message>
        <source>The bundle could not be written: {reason}.</source>
        <translation>无法写出证据包：{reason}。</translation>
    </message>
    <message>
        <source>The bundle did not pass its own check: {check}, {subject}.</source>
        <translation>证据包没有通过程序自己的查验：{check}，{subject}。</translation>
    </message>
    <message>
        <source>The custody log is damaged at entry {seq}.</source>
        <translation>保管日志在条目 {seq} 处损坏。</translation>
    </message>
    <message>
        <source>The day of the deadline could not be read.</source>
        <translation>无法读取期限的日期。</translation>
    </message>
    <message>
        <source>The delay is between 0 and {limit} seconds.</source>
        <translation>等待时间应在 0 到 {limit} 秒之间。</translation>
    </message>
    <message>
        <source>The disk could not be written or read ({reason}).</source>
        <translation>磁盘无法写入或读取（{reason}）。</translation>
    </message>
    <message>
        <source>The disk does not let the vault write ({reason}).</source>
        <translation>磁盘不允许保险库写入（{reason}）。</translation>
    </message>
    <message>
        <source>The drive with your vault is not connected, or its folder was moved.</source>
        <translation>存有您保险库的磁盘没有接上，或者它的文件夹被移动了。</translation>
    </message>
    <message>
        <source>The exhibits and everything that was entered in the log are not touched by this.</source>
        <translation>证物和已写入日志的一切都不受影响。</translation>
    </message>
    <message>
        <source>The fields are: {known}.</source>
        <translation>可用的栏位有：{known}。</translation>
    </message>
    <message>
        <source>The file was not stored.</source>
        <translation>文件没有存储。</translation>
    </message>
    <message>
        <source>The file {name} cannot be opened.</source>
        <translation>无法打开文件 {name}。</translation>
    </message>
    <message>
        <source>The file {name} changed while it was being read.</source>
        <translation>读取时，文件 {name} 发生了变化。</translation>
    </message>
    <message>
        <source>The file {name} could not be read to its end: {reason}.</source>
        <translation>文件 {name} 无法读到结尾：{reason}。</translation>
    </message>
    <message>
        <source>The file {name} is empty, so there is nothing to keep.</source>
        <translation>文件 {name} 是空的，没有内容可以保存。</translation>
    </message>
    <message>
        <source>The file {name} is not there.</source>
        <translation>文件 {name} 不在那里。</translation>
    </message>
    <message>
        <source>The file {name} went away while it was being read.</source>
        <translation>读取时，文件 {name} 不见了。</translation>
    </message>
    <message>
        <source>The fingerprint cannot be read.</source>
        <translation>无法读取密钥指纹。</translation>
    </message>
    <message>
        <source>The header was damaged or changed. Restore it from a backup, or use the recovery sheet.</source>
        <translation>文件头损坏了或被更改过。请从备份恢复，或使用恢复单。</translation>
    </message>
    <message>
        <source>The key in the system keyring does not open this vault.</source>
        <translation>系统钥匙串里的密钥打不开这个保险库。</translation>
    </message>
    <message>
        <source>The key of the custody log cannot be read.</source>
        <translation>无法读取保管日志的密钥。</translation>
    </message>
    <message>
        <source>The keys that this vault signs with cannot be read.</source>
        <translation>无法读取这个保险库用来签名的密钥。</translation>
    </message>
    <message>
        <source>The list shows which there are.</source>
        <translation>列表会显示有哪些。</translation>
    </message>
    <message>
        <source>The log has never had a checkpoint of {size} entries: it has {now}.</source>
        <translation>日志从未有过 {size} 条记录的检查点：现在有 {now} 条。</translation>
    </message>
    <message>
        <source>The number {value} is too large for a record.</source>
        <translation>数字 {value} 太大，不能写入记录。</translation>
    </message>
    <message>
        <source>The original of {label} is not what its record says.</source>
        <translation>{label} 的原件与它的记录不符。</translation>
    </message>
    <message>
        <source>The part of the vault&apos;s header that unlocks it cannot be read.</source>
        <translation>无法读取保险库文件头中用来解锁的部分。</translation>
    </message>
    <message>
        <source>The passphrase is shorter than {limit} characters.</source>
        <translation>密码短语少于 {limit} 个字符。</translation>
    </message>
    <message>
        <source>The path {name} is not a file.</source>
        <translation>路径 {name} 不是文件。</translation>
    </message>
    <message>
        <source>The picture of {label} could not be read.</source>
        <translation>无法读取 {label} 的图片。</translation>
    </message>
    <message>
        <source>The record cannot be read at {where}: {why}.</source>
        <translation>无法读取记录，位置：{where}，原因：{why}。</translation>
    </message>
    <message>
        <source>The report could not be signed.</source>
        <translation>无法为报告签名。</translation>
    </message>
    <message>
        <source>The screen reaches from {x},{y} and is {width} by {height} pixels.</source>
        <translation>屏幕从 {x},{y} 开始，大小为 {width} × {height} 像素。</translation>
    </message>
    <message>
        <source>The signature of this reply does not hold.</source>
        <translation>这个回复的签名不成立。</translation>
    </message>
    <message>
        <source>The signing key of this vault cannot be read.</source>
        <translation>无法读取这个保险库的签名密钥。</translation>
    </message>
    <message>
        <source>The stored original of {name} is not there any more.</source>
        <translation>{name} 保存的原件已经不在了。</translation>
    </message>
    <message>
        <source>The stored original of {name} was damaged or changed.</source>
        <translation>{name} 保存的原件损坏了或被更改过。</translation>
    </message>
    <message>
        <source>The system did not hand over the picture.</source>
        <translation>系统没有交出图片。</translation>
    </message>
    <message>
        <source>The system keyring does not hold this computer&apos;s signing key.</source>
        <translation>系统钥匙串里没有这台电脑的签名密钥。</translation>
    </message>
    <message>
        <source>The system keyring does not hold this vault&apos;s key.</source>
        <translation>系统钥匙串里没有这个保险库的密钥。</translation>
    </message>
    <message>
        <source>The system keyring holds something else where this vault&apos;s key should be.</source>
        <translation>系统钥匙串里，本该存放这个保险库密钥的地方是别的内容。</translation>
    </message>
    <message>
        <source>The system keyring is locked, or it does not answer.</source>
        <translation>系统钥匙串已锁定，或没有回应。</translation>
    </message>
    <message>
        <source>The system refused: {reason}.</source>
        <translation>系统拒绝了：{reason}。</translation>
    </message>
    <message>
        <source>The text holds half of a character, which cannot be stored.</source>
        <translation>文字中有半个字符，无法保存。</translation>
    </message>
    <message>
        <source>The unfinished copy was removed.</source>
        <translation>未完成的副本已移除。</translation>
    </message>
    <message>
        <source>The vault is damaged: {subject} {what}.</source>
        <translation>保险库已损坏：{subject}{what}。</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>保险库已锁定。</translation>
    </message>
    <message>
        <source>The vault is of version {version}, which this app does not know.</source>
        <translation>保险库的版本是 {version}，本应用不认得。</translation>
    </message>
    <message>
        <source>The vault is open in another window or program.</source>
        <translation>保险库已在另一个窗口或程序中打开。</translation>
    </message>
    <message>
        <source>The vault opens with the system keyring alone already.</source>
        <translation>保险库已经可以只用系统钥匙串打开。</translation>
    </message>
    <message>
        <source>The vault was put back to an earlier state: {subject} {what}.</source>
        <translation>保险库被放回到较早的状态：{subject}{what}。</translation>
    </message>
    <message>
        <source>The vault&apos;s checkpoint cannot be read.</source>
        <translation>无法读取保险库的检查点。</translation>
    </message>
    <message>
        <source>The vault&apos;s header (vault.json) was damaged or changed.</source>
        <translation>保险库的文件头（vault.json）损坏了或被更改过。</translation>
    </message>
    <message>
        <source>The vault&apos;s header asks for a passphrase check that no version of this app would set up.</source>
        <translation>保险库的文件头要求的密码短语核对方式，不是本应用任何版本会设置的。</translation>
    </message>
    <message>
        <source>The vault&apos;s key does not have the right length.</source>
        <translation>保险库的密钥长度不对。</translation>
    </message>
    <message>
        <source>The {what} is empty.</source>
        <translation>{what}是空的。</translation>
    </message>
    <message>
        <source>The {what} is longer than {limit:,} characters.</source>
        <translation>{what}超过 {limit:,} 个字符。</translation>
    </message>
    <message>
        <source>There is an exhibit {label} already.</source>
        <translation>已经有证物 {label}。</translation>
    </message>
    <message>
        <source>There is no box on the picture yet.</source>
        <translation>图片上还没有框。</translation>
    </message>
    <message>
        <source>There is no container {container}.</source>
        <translation>没有容器 {container}。</translation>
    </message>
    <message>
        <source>There is no exhibit {label}.</source>
        <translation>没有证物 {label}。</translation>
    </message>
    <message>
        <source>There is no field {field}.</source>
        <translation>没有栏位 {field}。</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>没有文件夹 {folder}。</translation>
    </message>
    <message>
        <source>There is no profile {profile}.</source>
        <translation>没有配置 {profile}。</translation>
    </message>
    <message>
        <source>There is no recovery key in that text.</source>
        <translation>那段文字里没有恢复密钥。</translation>
    </message>
    <message>
        <source>There is no redacted copy of {label}.</source>
        <translation>{label} 没有遮盖副本。</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>磁盘上没有剩余空间。</translation>
    </message>
    <message>
        <source>There is no screen {number}.</source>
        <translation>没有屏幕 {number}。</translation>
    </message>
    <message>
        <source>There is no such report.</source>
        <translation>没有这样的举报。</translation>
    </message>
    <message>
        <source>There is no vault in {folder}.</source>
        <translation>{folder} 里没有保险库。</translation>
    </message>
    <message>
        <source>There is no whole checkpoint in this text.</source>
        <translation>这段文字里没有完整的检查点。</translation>
    </message>
    <message>
        <source>There is not enough free memory for the passphrase check ({megabytes} MB).</source>
        <translation>可用内存不足，无法核对密码短语（{megabytes} MB）。</translation>
    </message>
    <message>
        <source>There is not enough room at {folder}: the bundle needs about {needed} MB.</source>
        <translation>{folder} 的空间不足：证据包大约需要 {needed} MB。</translation>
    </message>
    <message>
        <source>There is nothing to add.</source>
        <translation>没有内容可以添加。</translation>
    </message>
    <message>
        <source>There is nothing to hand over yet.</source>
        <translation>还没有内容可以交出。</translation>
    </message>
    <message>
        <source>There is only screen 1.</source>
        <translation>只有屏幕 1。</translation>
    </message>
    <message>
        <source>There is something at {path} already.</source>
        <translation>{path} 已经有内容。</translation>
    </message>
    <message>
        <source>These boxes cover nothing in {label} that is not black already.</source>
        <translation>这些框在 {label} 上盖住的地方本来就已经是黑色的。</translation>
    </message>
    <message>
        <source>This bundle would hold more than {limit:,} files, and nobody could open it.</source>
        <translation>这个证据包会超过 {limit:,} 个文件，谁也打不开。</translation>
    </message>
    <message>
        <source>This checkpoint cannot be accepted: {why}.</source>
        <translation>这个检查点不能接受：{why}。</translation>
    </message>
    <message>
        <source>This computer has not enough free memory to use the passphrase.</source>
        <translation>这台电脑的可用内存不足，无法使用密码短语。</translation>
    </message>
    <message>
        <source>This desktop session (Wayland) does not let this version take the screen.</source>
        <translation>这个桌面会话（Wayland）不允许本版本截取屏幕。</translation>
    </message>
    <message>
        <source>This encrypted file was changed or cut off since it was made.</source>
        <translation>这个加密文件在制作之后被更改过或不完整。</translation>
    </message>
    <message>
        <source>This file asks for more memory than any that was made in good faith.</source>
        <translation>这个文件要求的内存，比任何正常制作的文件都多。</translation>
    </message>
    <message>
        <source>This file cannot be opened with this key or passphrase.</source>
        <translation>用这个密钥或密码短语打不开这个文件。</translation>
    </message>
    <message>
        <source>This file has a passphrase and something else beside it, which the age format forbids.</source>
        <translation>这个文件除了密码短语，还有别的解锁方式，age 格式不允许这样。</translation>
    </message>
    <message>
        <source>This file is not a whole reply of a time-stamping authority.</source>
        <translation>这个文件不是时间戳机构的完整回复。</translation>
    </message>
    <message>
        <source>This file&apos;s encryption header is not well formed.</source>
        <translation>这个文件的加密文件头格式有误。</translation>
    </message>
    <message>
        <source>This is not a complete age key, or it has a typing error.</source>
        <translation>这不是完整的 age 密钥，或者有输入错误。</translation>
    </message>
    <message>
        <source>This is not an age file of version 1.</source>
        <translation>这不是第 1 版的 age 文件。</translation>
    </message>
    <message>
        <source>This is too much text for one entry.</source>
        <translation>对一个条目来说，文字太多了。</translation>
    </message>
    <message>
        <source>This key has a typing error, or a part of it is missing.</source>
        <translation>这个密钥有输入错误，或者缺少一部分。</translation>
    </message>
    <message>
        <source>This key is too large for the system keyring.</source>
        <translation>这个密钥太大，系统钥匙串放不下。</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>用这个密码短语打不开保险库。</translation>
    </message>
    <message>
        <source>This passphrase is empty, or holds something that is not text.</source>
        <translation>这个密码短语是空的，或者含有不是文字的内容。</translation>
    </message>
    <message>
        <source>This proof cannot be accepted: {why}.</source>
        <translation>这个证明不能接受：{why}。</translation>
    </message>
    <message>
        <source>This recovery sheet does not open this vault.</source>
        <translation>用这张恢复单打不开这个保险库。</translation>
    </message>
    <message>
        <source>This reply answers another request than those of this vault.</source>
        <translation>这个回复对应的不是这个保险库的请求。</translation>
    </message>
    <message>
        <source>This reply does not lead to the root certificate that you named.</source>
        <translation>这个回复不能追溯到您指定的根证书。</translation>
    </message>
    <message>
        <source>This reply is over something else than a checkpoint of this vault that a time stamp was asked for.</source>
        <translation>这个回复针对的不是这个保险库请求过时间戳的检查点。</translation>
    </message>
    <message>
        <source>This reply is signed with a certificate that is not made for time stamps.</source>
        <translation>这个回复所用的签名证书不是为时间戳而设的。</translation>
    </message>
    <message>
        <source>This reply uses a kind of signature or key that is not known here.</source>
        <translation>这个回复使用了这里不认识的签名类型或密钥类型。</translation>
    </message>
    <message>
        <source>This signed note cannot be accepted: {why}.</source>
        <translation>这份签名记录不能接受：{why}。</translation>
    </message>
    <message>
        <source>This system has no keyring that can hold a key safely.</source>
        <translation>这个系统没有能安全存放密钥的系统钥匙串。</translation>
    </message>
    <message>
        <source>This vault needs its passphrase.</source>
        <translation>这个保险库需要它的密码短语。</translation>
    </message>
    <message>
        <source>This vault opens with a passphrase.</source>
        <translation>这个保险库用密码短语打开。</translation>
    </message>
    <message>
        <source>This way of unlocking needs a passphrase.</source>
        <translation>这种解锁方式需要密码短语。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请再试一次。</translation>
    </message>
    <message>
        <source>Try again. If it stays so, take the picture with the system&apos;s own tool and import the file.</source>
        <translation>请再试一次。如果还是这样，请用系统自带的工具截图，然后导入文件。</translation>
    </message>
    <message>
        <source>Type it and try again.</source>
        <translation>请输入，然后再试一次。</translation>
    </message>
    <message>
        <source>Type it, or name a file that holds it.</source>
        <translation>请输入，或指定含有它的文件。</translation>
    </message>
    <message>
        <source>Unlock it first.</source>
        <translation>请先解锁。</translation>
    </message>
    <message>
        <source>Unlock it when the system asks, or log out and in again; then try again. Nothing was changed.</source>
        <translation>请在系统要求时解锁，或注销后重新登录；然后再试一次。没有更改任何东西。</translation>
    </message>
    <message>
        <source>Use --container age.</source>
        <translation>请使用 --container age。</translation>
    </message>
    <message>
        <source>Use another disk.</source>
        <translation>请使用其他磁盘。</translation>
    </message>
    <message>
        <source>What was being written cannot be read any more.</source>
        <translation>正在写的内容已无法读取。</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>之前保存的内容是安全的。</translation>
    </message>
    <message>
        <source>What was saved before is safe. Please tell the project what you did when it happened.</source>
        <translation>之前保存的内容是安全的。请告诉项目团队，发生时您在做什么。</translation>
    </message>
    <message>
        <source>What was saved before stays saved. Make room, then close the vault and open it again.</source>
        <translation>之前保存的内容仍然保存着。请腾出空间，然后关闭保险库再重新打开。</translation>
    </message>
    <message>
        <source>What was saved before stays saved. The vault is read-only until it is opened again; check the disk.</source>
        <translation>之前保存的内容仍然保存着。保险库在重新打开之前是只读的；请检查磁盘。</translation>
    </message>
    <message>
        <source>What was saved in it is safe. Connect the drive again, then lock and unlock.</source>
        <translation>里面保存的内容是安全的。请重新接上磁盘，然后锁定再解锁。</translation>
    </message>
    <message>
        <source>What was seen cannot be kept at {path}: {reason}.</source>
        <translation>看过的内容无法保存到 {path}：{reason}。</translation>
    </message>
    <message>
        <source>Write it as year-month-day, such as 2026-03-02, or leave it empty.</source>
        <translation>请写成年-月-日，例如 2026-03-02，或者留空。</translation>
    </message>
    <message>
        <source>Write something and try again.</source>
        <translation>请写一些内容，然后再试一次。</translation>
    </message>
    <message>
        <source>Writing was interrupted.</source>
        <translation>写入被中断了。</translation>
    </message>
    <message>
        <source>Your exhibits can still be read. Keep the vault as it is and restore it with the recovery sheet.</source>
        <translation>您的证物仍可读取。请让保险库保持原样，并用恢复单恢复。</translation>
    </message>
    <message>
        <source>a base64 value is malformed</source>
        <translation>有一个 base64 值格式有误</translation>
    </message>
    <message>
        <source>a box lies outside its picture or has no size</source>
        <translation>有一个框在图片之外，或者没有大小</translation>
    </message>
    <message>
        <source>a described field has a name that is not allowed</source>
        <translation>有一个描述栏位的名称不被允许</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>a redacted copy has no box</source>
        <translation>有一份遮盖副本没有框</translation>
    </message>
    <message>
        <source>a redacted copy is the original itself</source>
        <translation>有一份遮盖副本就是原件本身</translation>
    </message>
    <message>
        <source>a signature is too short</source>
        <translation>有一个签名太短</translation>
    </message>
    <message>
        <source>a signature line is malformed</source>
        <translation>有一行签名格式有误</translation>
    </message>
    <message>
        <source>address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>cannot be read from entry {seq} on</source>
        <translation>从条目 {seq} 起无法读取</translation>
    </message>
    <message>
        <source>cannot be read, or its signature does not hold</source>
        <translation>无法读取，或签名无效</translation>
    </message>
    <message>
        <source>cannot be read: the log is damaged there</source>
        <translation>无法读取：日志在那里损坏了</translation>
    </message>
    <message>
        <source>cannot be read: what was being written is lost</source>
        <translation>无法读取：正在写的内容已丢失</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>did not fit the log and was built anew</source>
        <translation>与日志不符，已重新建立</translation>
    </message>
    <message>
        <source>did not take the size of the log, so a roll-back to an earlier state may go unnoticed</source>
        <translation>没有收下日志的大小，因此如果被退回到较早的状态，可能不会被发现</translation>
    </message>
    <message>
        <source>does not agree with the log</source>
        <translation>与日志不一致</translation>
    </message>
    <message>
        <source>does not follow the format of the log</source>
        <translation>不符合日志的格式</translation>
    </message>
    <message>
        <source>does not hold this computer&apos;s signing key any more</source>
        <translation>不再存有这台电脑的签名密钥</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>ended in an unfinished write; {size} bytes were put aside</source>
        <translation>以未完成的写入结尾；{size} 字节已移到一旁</translation>
    </message>
    <message>
        <source>entries {first} to {last}</source>
        <translation>条目 {first} 到 {last}</translation>
    </message>
    <message>
        <source>entry {seq}</source>
        <translation>条目 {seq}</translation>
    </message>
    <message>
        <source>had been deleted and was still there</source>
        <translation>已被删除，却还在那里</translation>
    </message>
    <message>
        <source>had {count} whole entries past its checkpoint, which were kept</source>
        <translation>在检查点之后还有 {count} 个完整的条目，已保留</translation>
    </message>
    <message>
        <source>has a seal that does not hold</source>
        <translation>的封存无效</translation>
    </message>
    <message>
        <source>has fewer entries than its checkpoint says</source>
        <translation>的条目比检查点所说的少</translation>
    </message>
    <message>
        <source>has fewer entries than the index knew</source>
        <translation>的条目比索引所知的少</translation>
    </message>
    <message>
        <source>has fewer entries than the system keyring remembers</source>
        <translation>的条目比系统钥匙串记得的少</translation>
    </message>
    <message>
        <source>has {count} entries fewer than this computer remembers</source>
        <translation>比这台电脑记得的少 {count} 个条目</translation>
    </message>
    <message>
        <source>holds something else than the original of {label}</source>
        <translation>存有的内容不是 {label} 的原件</translation>
    </message>
    <message>
        <source>holds something else where it keeps the size of the log</source>
        <translation>在存放日志大小的地方存有别的内容</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>index</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>is another one than the one that was signed</source>
        <translation>不是当时签名的那一个</translation>
    </message>
    <message>
        <source>is missing: the original of {label}</source>
        <translation>不见了：{label} 的原件</translation>
    </message>
    <message>
        <source>is not named in the log</source>
        <translation>没有在日志中提到</translation>
    </message>
    <message>
        <source>is read-only now: {why}</source>
        <translation>现在是只读的：{why}</translation>
    </message>
    <message>
        <source>is still there although it was deleted</source>
        <translation>已被删除，但仍在那里</translation>
    </message>
    <message>
        <source>it does not have its three lines</source>
        <translation>没有应有的三行</translation>
    </message>
    <message>
        <source>it has more than one signature</source>
        <translation>有多于一个签名</translation>
    </message>
    <message>
        <source>it holds a control character</source>
        <translation>含有控制字符</translation>
    </message>
    <message>
        <source>it holds text that is not valid Unicode</source>
        <translation>含有无效的 Unicode 文字</translation>
    </message>
    <message>
        <source>it is longer than {limit:,} bytes</source>
        <translation>超过 {limit:,} 字节</translation>
    </message>
    <message>
        <source>it is not JSON of the kind that entries are written in</source>
        <translation>不是条目所用的那种 JSON</translation>
    </message>
    <message>
        <source>it is not of the kind expected</source>
        <translation>不是预期的类型</translation>
    </message>
    <message>
        <source>it is not signed by the expected key</source>
        <translation>不是由预期的密钥签名</translation>
    </message>
    <message>
        <source>it is not valid text</source>
        <translation>不是有效的文字</translation>
    </message>
    <message>
        <source>it is of an unknown version</source>
        <translation>版本未知</translation>
    </message>
    <message>
        <source>it is that of another log</source>
        <translation>属于另一份日志</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>太长了</translation>
    </message>
    <message>
        <source>it says that it is number {seq} but stands at {place}</source>
        <translation>自称是第 {seq} 号，却在第 {place} 号的位置</translation>
    </message>
    <message>
        <source>its bytes are not in canonical form</source>
        <translation>字节不是规范的形式</translation>
    </message>
    <message>
        <source>its exhibit is not a UUID</source>
        <translation>证物编号不是 UUID</translation>
    </message>
    <message>
        <source>its index is malformed</source>
        <translation>索引格式有误</translation>
    </message>
    <message>
        <source>its keys differ</source>
        <translation>键名不同</translation>
    </message>
    <message>
        <source>its keys differ: {keys}</source>
        <translation>键名不同：{keys}</translation>
    </message>
    <message>
        <source>its old size or root is malformed</source>
        <translation>旧的大小或根值格式有误</translation>
    </message>
    <message>
        <source>its place is negative</source>
        <translation>位置是负数</translation>
    </message>
    <message>
        <source>its record is that of another exhibit</source>
        <translation>记录属于另一件证物</translation>
    </message>
    <message>
        <source>its salt is not 32 hex digits</source>
        <translation>盐值不是 32 个十六进制数字</translation>
    </message>
    <message>
        <source>its seal is malformed</source>
        <translation>封存格式有误</translation>
    </message>
    <message>
        <source>its signature does not hold</source>
        <translation>签名无效</translation>
    </message>
    <message>
        <source>its size or root is malformed</source>
        <translation>大小或根值格式有误</translation>
    </message>
    <message>
        <source>its text does not end with a new line</source>
        <translation>文字没有以换行结尾</translation>
    </message>
    <message>
        <source>its time is malformed</source>
        <translation>时间格式有误</translation>
    </message>
    <message>
        <source>lies on a disk that cannot be written to</source>
        <translation>在无法写入的磁盘上</translation>
    </message>
    <message>
        <source>log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>no longer holds the size of the log, which would show that the vault was put back</source>
        <translation>不再存有日志的大小，而这能显示保险库是否被放回过</translation>
    </message>
    <message>
        <source>note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>one of its hashes is malformed</source>
        <translation>有一个哈希值格式有误</translation>
    </message>
    <message>
        <source>refused {count} attempts to unlock it</source>
        <translation>拒绝了 {count} 次解锁尝试</translation>
    </message>
    <message>
        <source>text and signatures cannot be told apart</source>
        <translation>无法区分文字与签名</translation>
    </message>
    <message>
        <source>the key&apos;s name is malformed</source>
        <translation>密钥名称格式有误</translation>
    </message>
    <message>
        <source>the keys of “{event}” differ: {keys}</source>
        <translation>“{event}”的键名不同：{keys}</translation>
    </message>
    <message>
        <source>the number is too large</source>
        <translation>数字太大</translation>
    </message>
    <message>
        <source>the system gave no reason</source>
        <translation>系统没有说明原因</translation>
    </message>
    <message>
        <source>the system keyring</source>
        <translation>系统钥匙串</translation>
    </message>
    <message>
        <source>the vault</source>
        <translation>保险库</translation>
    </message>
    <message>
        <source>the verifier key is malformed</source>
        <translation>验证密钥格式有误</translation>
    </message>
    <message>
        <source>was changed</source>
        <translation>被更改过</translation>
    </message>
    <message>
        <source>was changed; it is built anew at the next opening</source>
        <translation>被更改过；下次打开时会重新建立</translation>
    </message>
    <message>
        <source>was damaged or changed: the original of {label}</source>
        <translation>损坏了或被更改过：{label} 的原件</translation>
    </message>
    <message>
        <source>was never finished and was put aside</source>
        <translation>一直没有完成，已移到一旁</translation>
    </message>
    <message>
        <source>{folder} is not an empty folder.</source>
        <translation>{folder} 不是空文件夹。</translation>
    </message>
    <message>
        <source>{found} stands where {kind} belongs</source>
        <translation>应该是 {kind} 的地方却是 {found}</translation>
    </message>
    <message>
        <source>{label} has more than {limit:,} pixels.</source>
        <translation>{label} 超过 {limit:,} 像素。</translation>
    </message>
    <message>
        <source>{label} holds the same picture as {covered}, in which parts are covered.</source>
        <translation>{label} 与部分已遮盖的 {covered} 是同一张图片。</translation>
    </message>
    <message>
        <source>{label} is not a picture that can be compared.</source>
        <translation>{label} 不是可以对比的图片。</translation>
    </message>
    <message>
        <source>{label} is not a picture.</source>
        <translation>{label} 不是图片。</translation>
    </message>
    <message>
        <source>{label} was deleted before.</source>
        <translation>{label} 之前已被删除。</translation>
    </message>
    <message>
        <source>{label} was deleted.</source>
        <translation>{label} 已被删除。</translation>
    </message>
    <message>
        <source>{name} came back different from the disk.</source>
        <translation>从磁盘读回的 {name} 与写入的不同。</translation>
    </message>
    <message>
        <source>{name} does not have its form</source>
        <translation>{name} 不符合应有的格式</translation>
    </message>
    <message>
        <source>{name} in the vault&apos;s folder cannot be read ({reason}).</source>
        <translation>无法读取保险库文件夹里的 {name}（{reason}）。</translation>
    </message>
    <message>
        <source>{name} in the vault&apos;s folder is far too long.</source>
        <translation>保险库文件夹里的 {name} 太长了。</translation>
    </message>
    <message>
        <source>{name} is negative</source>
        <translation>{name} 是负数</translation>
    </message>
    <message>
        <source>{name} is not in UTC</source>
        <translation>{name} 不是 UTC</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>无法读取 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>无法写入 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} could not be removed: {reason}.</source>
        <translation>无法移除 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>没能写入 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} does not hold what was seen before.</source>
        <translation>{path} 里没有以前看过的内容。</translation>
    </message>
    <message>
        <source>{path} exists already.</source>
        <translation>{path} 已经存在。</translation>
    </message>
    <message>
        <source>{path} holds as much as can be kept in one.</source>
        <translation>{path} 已达到一个文件所能保存的上限。</translation>
    </message>
    <message>
        <source>{path} is not a backup of a vault.</source>
        <translation>{path} 不是保险库的备份。</translation>
    </message>
    <message>
        <source>{path} is not empty.</source>
        <translation>{path} 不是空的。</translation>
    </message>
    <message>
        <source>{path} is not one root certificate.</source>
        <translation>{path} 不是一个根证书。</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} 不在那里。</translation>
    </message>
    <message>
        <source>{text} is not a time</source>
        <translation>{text} 不是时间</translation>
    </message>
    <message>
        <source>{text} is not a time in the record&apos;s form</source>
        <translation>{text} 不是记录所用格式的时间</translation>
    </message>
    <message>
        <source>{value} is not one of its values</source>
        <translation>{value} 不是可用的值</translation>
    </message>
    <message>
        <source>“{event}” names no exhibit</source>
        <translation>“{event}”没有写明证物</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>A backup was made.</source>
        <translation>已做备份。</translation>
    </message>
    <message>
        <source>A bundle was begun.</source>
        <translation>已开始制作证据包。</translation>
    </message>
    <message>
        <source>A copy was made in which parts are covered; the original stays as it is.</source>
        <translation>已制作一份部分遮盖的副本；原件保持不变。</translation>
    </message>
    <message>
        <source>A copy was saved outside the vault.</source>
        <translation>已在保险库外保存了一份副本。</translation>
    </message>
    <message>
        <source>A copy with date and hash beneath it was saved outside the vault.</source>
        <translation>已在保险库外保存了一份副本，下方附有日期和哈希值。</translation>
    </message>
    <message>
        <source>A reply to a report was written down.</source>
        <translation>已记下一次举报的回复。</translation>
    </message>
    <message>
        <source>A report was written down.</source>
        <translation>已记下一次举报。</translation>
    </message>
    <message>
        <source>A time stamp was asked for.</source>
        <translation>已请求时间戳。</translation>
    </message>
    <message>
        <source>A time stamp was taken in.</source>
        <translation>已收入时间戳。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Address of the account</source>
        <translation>账号的网址</translation>
    </message>
    <message>
        <source>Another device was added.</source>
        <translation>已添加另一部设备。</translation>
    </message>
    <message>
        <source>Captured from the screen and sealed.</source>
        <translation>已从屏幕截取并封存。</translation>
    </message>
    <message>
        <source>Deleted, for this reason: {reason}</source>
        <translation>已删除，原因：{reason}</translation>
    </message>
    <message>
        <source>Described: {fields}.</source>
        <translation>已描述：{fields}。</translation>
    </message>
    <message>
        <source>Looked at in full size.</source>
        <translation>曾以完整大小查看。</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>由何制作而成</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>People and accounts of the case were written down.</source>
        <translation>已记下案件的人物与账号。</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Put into a bundle for {to}.</source>
        <translation>已放入给 {to} 的证据包。</translation>
    </message>
    <message>
        <source>Put into a bundle.</source>
        <translation>已放入证据包。</translation>
    </message>
    <message>
        <source>Restored from a backup.</source>
        <translation>已从备份恢复。</translation>
    </message>
    <message>
        <source>Somebody tried to unlock the vault and could not.</source>
        <translation>有人尝试解锁保险库，没有成功。</translation>
    </message>
    <message>
        <source>Taken in and sealed.</source>
        <translation>已收入并封存。</translation>
    </message>
    <message>
        <source>The covered copy was put aside; the original stands again.</source>
        <translation>遮盖副本已停用；重新使用原件。</translation>
    </message>
    <message>
        <source>The state of the log was given to {to}.</source>
        <translation>日志的状态已交给{to}。</translation>
    </message>
    <message>
        <source>The state of the log was shown to somebody.</source>
        <translation>日志的状态曾向他人出示。</translation>
    </message>
    <message>
        <source>The vault was made.</source>
        <translation>已创建保险库。</translation>
    </message>
    <message>
        <source>The vault was put in order after a crash.</source>
        <translation>程序意外中断后，保险库已整理好。</translation>
    </message>
    <message>
        <source>The way of unlocking the vault was changed.</source>
        <translation>已更改解锁保险库的方式。</translation>
    </message>
    <message>
        <source>The whole vault was checked.</source>
        <translation>已检查整个保险库。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was changed.</source>
        <translation>这台电脑的时钟被更改了。</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>内容是什么</translation>
    </message>
    <message>
        <source>When it was posted</source>
        <translation>发布时间</translation>
    </message>
    <message>
        <source>When you first saw it</source>
        <translation>您第一次看到它的时间</translation>
    </message>
    <message>
        <source>Who else saw it</source>
        <translation>还有谁看到过</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>为什么重要</translation>
    </message>
</context>
<context>
    <name>known</name>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Address of the account</source>
        <translation>账号的网址</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Exhibit&apos;s own number</source>
        <translation>证物自己的编号</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Part of the screen</source>
        <translation>屏幕的部分</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>SHA-256 of the original</source>
        <translation>原件的 SHA-256</translation>
    </message>
    <message>
        <source>Type and size</source>
        <translation>类型和大小</translation>
    </message>
    <message>
        <source>What was sealed</source>
        <translation>封存了什么</translation>
    </message>
    <message>
        <source>What you said about it</source>
        <translation>您的相关说明</translation>
    </message>
    <message>
        <source>When it was posted</source>
        <translation>发布时间</translation>
    </message>
    <message>
        <source>When you first saw it</source>
        <translation>您第一次看到它的时间</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>{kind}, taken {when} by this computer&apos;s clock</source>
        <translation>{kind}，按这台电脑的时钟于 {when} 取得</translation>
    </message>
    <message>
        <source>{type}, {size} bytes</source>
        <translation>{type}，{size} 字节</translation>
    </message>
    <message>
        <source>{width} by {height} pixels</source>
        <translation>{width} × {height} 像素</translation>
    </message>
    <message>
        <source>{width} by {height} pixels, from {x}, {y}</source>
        <translation>{width} × {height} 像素，从 {x}, {y} 开始</translation>
    </message>
</context>
<context>
    <name>news</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>还有 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything else is whole. If you have a backup, keep it.</source>
        <translation>其他一切都完整。如果您有备份，请保留。</translation>
    </message>
    <message>
        <source>Everything that was saved is safe. What was only half written was put aside inside the vault, and the log says so.</source>
        <translation>已保存的一切都安全。只写了一半的内容已移到保险库内的一旁，日志里有记录。</translation>
    </message>
    <message>
        <source>Nothing can be added or changed, so nothing gets worse. A backup can be brought back.</source>
        <translation>现在不能添加或更改任何东西，所以情况不会变得更糟。可以恢复备份。</translation>
    </message>
    <message>
        <source>Something about the vault needs your attention.</source>
        <translation>保险库有些情况需要您留意。</translation>
    </message>
    <message>
        <source>The program ended in the middle of something last time.</source>
        <translation>上一次，程序在做事的中途结束了。</translation>
    </message>
    <message>
        <source>The vault is open to look only.</source>
        <translation>保险库已打开，只供查看。</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>A reply is due in %n day(s), on {day}.</source>
        <translation>
            <numerusform>对方应在 %n 天内（{day}）回复。</numerusform>
        </translation>
    </message>
    <message>
        <source>A reply is due today, {day}.</source>
        <translation>对方应在今天（{day}）回复。</translation>
    </message>
    <message>
        <source>A reply was due on {day}. The day has passed: you may ask again.</source>
        <translation>对方应在 {day} 回复。这一天已经过了：您可以再次询问。</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回复</translation>
    </message>
    <message>
        <source>No reply yet</source>
        <translation>还没有回复</translation>
    </message>
</context>
<context>
    <name>rows</name>
    <message>
        <source>Address without a picture</source>
        <translation>没有图片的网址</translation>
    </message>
    <message>
        <source>Deleted; its hash and the reason are kept</source>
        <translation>已删除；哈希值和原因保留着</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在载入…</translation>
    </message>
    <message>
        <source>Screen capture</source>
        <translation>屏幕截取</translation>
    </message>
    <message>
        <source>Written note</source>
        <translation>文字笔记</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Captured: {labels}</source>
        <translation>截取：{labels}</translation>
    </message>
    <message>
        <source>Date not known</source>
        <translation>日期不详</translation>
    </message>
    <message>
        <source>First seen: {labels}</source>
        <translation>第一次看到：{labels}</translation>
    </message>
    <message>
        <source>Happened: {labels}</source>
        <translation>发生：{labels}</translation>
    </message>
    <message>
        <source>Reply due from {labels}</source>
        <translation>等待 {labels} 回复的期限</translation>
    </message>
    <message>
        <source>Reply from {labels}: {words}</source>
        <translation>{labels} 的回复：{words}</translation>
    </message>
    <message>
        <source>Reported to {labels}</source>
        <translation>已向 {labels} 举报</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} (“{date}”)</source>
        <translation>{words}（“{date}”）</translation>
    </message>
</context>
<context>
    <name>when</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}，{time}</translation>
    </message>
</context>
</TS>
