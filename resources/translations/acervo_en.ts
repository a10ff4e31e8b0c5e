<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>acervo::ArticleHeader</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>acervo::Backlinks</name>
    <message numerus="yes">
        <source>%n note(s) link here:</source>
        <translation>
            <numerusform>%n note links here:</numerusform>
            <numerusform>%n notes link here:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>acervo::CountWords</name>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>acervo::ExportController</name>
    <message numerus="yes">
        <source>%n page(s) printed.</source>
        <translation>
            <numerusform>%n page printed.</numerusform>
            <numerusform>%n pages printed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>acervo::NotePane</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>acervo::ReportWords</name>
    <message numerus="yes">
        <source>%n character(s) replaced</source>
        <translation>
            <numerusform>%n character replaced</numerusform>
            <numerusform>%n characters replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n character(s) could not be read and were replaced. Where letters are wrong, save it as UTF-8 and import it again.</source>
        <translation>
            <numerusform>%1: %n character could not be read and was replaced. Where letters are wrong, save it as UTF-8 and import it again.</numerusform>
            <numerusform>%1: %n characters could not be read and were replaced. Where letters are wrong, save it as UTF-8 and import it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of tags, collections, saved searches and rules</source>
        <translation>
            <numerusform>%n of tags, collections, saved searches and rules</numerusform>
            <numerusform>%n of tags, collections, saved searches and rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) left out</source>
        <translation>
            <numerusform>%n picture left out</numerusform>
            <numerusform>%n pictures left out</numerusform>
        </translation>
    </message>
</context>
</TS>
